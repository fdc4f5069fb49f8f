extension NameStock {
  /// Ordinary given names of men, the common ones first.
  ///
  /// Names that together with a surname of the list would call to mind somebody well known are left out, here or there.
  static let maleNames = """
    Rəşad Elçin Məmməd Həsən Hüseyn Əhməd Elşən Vüqar Rövşən Mahir Arif Akif Asif Aydın
    Azər Eldar Elman Elşad Elxan Emin Etibar İlqar İlyas Qabil Rasim Rauf Sabir Samir
    Tahir Vahid Yaşar Yusif Abbas Abdulla Adil Adışirin Ağa Ağabala Ağamir Ağasəf Alış Allahverdi
    Araz Aslan Atamoğlan Avtandil Ayaz Ayxan Baba Babək Bahadır Balakişi Barat Bayram Bəhlul Beytulla
    Cabir Cahangir Camal Canpolad Cavad Cavid Ceyhun Cəfər Cəlal Cəmil Cəmşid Daşdəmir Daşqın Dilqəm
    Eldəniz Elgün Elmar Elvin Eyvaz Ədalət Əfqan Əflatun Əhəd Əjdər Əkbər Ələkbər Ələsgər
    Əlixan Əliyar Əmir Əmrah Ənvər Əsəd Əsgər Əşrəf Əvəz Faiq Famil Fariz Fərhad Fərman
    Fərrux Fikrət Firdovsi Firudin Füzuli Gündüz Habil Hafiz Hacıbala Həbib Həmid Həmzə Hidayət Hilal
    Hümbət Xalid Xaliq Xanlar Xəlil Xıdır Xudayar Xudaverdi İbad İbrahim İdris İkram İmran İmdad
    İntiqam İsgəndər İslam İsmayıl İsrafil Kamal Kamil Kazım Knyaz Lətif Mahmud Malik Maqsud Mehman
    Məhəmməd Məhərrəm Məmmədəli Məzahir Mikayıl Mirəli Mirzə Mövlud Mövsüm Murad Musa Mustafa Muxtar Mürsəl
    Müseyib Nadir Nazim Nəbi Nəcəf Nəsib Nəsimi Nəsir Nizami Nurəddin Nüsrət Oqtay Oruc Orxan
    Osman Pənah Pərviz Qadir Qasım Qədir Qəhrəman Qəzənfər Qiyas Qorxmaz Qüdrət Rahib Ramal Ramin
    Razim Rəhim Rəhman Rəhib Rizvan Ruslan Rüfət Rüstəm Sadıq Saleh Salman Sarvan Sahib Seyfəddin
    Seymur Səfər Səlim Səməd Sərdar Sərxan Siyavuş Soltan Süleyman Şahin Şaiq Şakir Şahmar Şamil
    Şəmsi Şirin Şirzad Şöhrət Şükür Talıb Tapdıq Tariyel Tərlan Teymur Telman Tural Turan Umud
    Üzeyir Valeh Vasif Vəli Vidadi Vüsal Yasin Yaqub Yavər Yəhya Yunis Zabil Zahid Zaur
    Zeynal Zöhrab
    """
}
