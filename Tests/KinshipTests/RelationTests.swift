import Kinship
import Testing

@Suite("What a person is to another, in words")
struct RelationTests {
  /// Three generations, with a half-brother, an aunt's family and in-laws.
  static let family = Sketch(
    """
    gf:m gm:f f:m=gf+gm uncle:m=gf+gm mgf:m mgm:f m:f=mgf+mgm aunt:f=mgf+mgm mbro:m=mgf+mgm i:m=f+m sis:f=f+m \
    w2:f half:m=f+w2 wife:f i&wife son:m=i+wife gd:f=son uncleson:m=uncle unclegd:f=uncleson auntd:f=aunt \
    nephew:m=sis wfather:m wife:f=wfather sishus:m sis&sishus mbwife:f mbro&mbwife \
    ggf:m gf:m=ggf gunc:m=ggf gcous:m=gunc scous:f=gcous tcous:f=scous alone:f mbd:f=mbro
    """.replacingOccurrences(of: "\n", with: " "))

  @Test(
    "A relation is a chain of steps with the everyday word",
    arguments: [
      ("m", "mother"), ("f", "father"), ("sis", "sister"), ("half", "half-brother (father's side)"), ("wife", "wife"), ("son", "son"),
      ("gf", "father's father (grandfather)"), ("mgm", "mother's mother (grandmother)"),
      ("ggf", "father's father's father (great-grandfather)"),
      ("uncle", "father's brother (uncle)"), ("mbro", "mother's brother (uncle)"), ("aunt", "mother's sister (aunt)"),
      ("mbd", "mother's brother's daughter (cousin)"), ("uncleson", "father's brother's son (cousin)"),
      ("unclegd", "father's brother's son's daughter (cousin once removed)"), ("nephew", "sister's son (nephew)"),
      ("gd", "son's daughter (granddaughter)"), ("gunc", "father's father's brother (great-uncle)"),
      ("gcous", "father's cousin (cousin once removed)"), ("scous", "father's cousin's daughter (second cousin)"),
      ("tcous", "father's cousin's daughter's daughter (second cousin once removed)"), ("wfather", "wife's father (father-in-law)"),
      ("sishus", "sister's husband (brother-in-law)"), ("mbwife", "mother's brother's wife"), ("w2", "father's partner"),
      ("alone", "not related by the records"), ("i", "the index person"),
    ])
  func words(person: String, expected: String) {
    let family = Self.family
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family[person]).words.replacing("(same father)", with: "") == expected)
  }

  @Test("Adoption, fostering and step-parents are said")
  func notByBirth() {
    let family = Sketch(
      "a:m b:f i:f=a+b~adoptive s:m=a+b f:m i:f=f~foster step:m i:f=step~step stepson:m=step unclea:m g:m a:m=g unclea:m=g k:f=i~adoptive")
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["b"]).words == "adoptive mother")
    #expect(finder.relation(of: family["s"]).words == "adoptive brother")
    #expect(finder.relation(of: family["f"]).words == "foster father")
    #expect(finder.relation(of: family["step"]).words == "stepfather")
    #expect(finder.relation(of: family["stepson"]).words == "stepbrother")
    #expect(finder.relation(of: family["unclea"]).words == "adoptive father's brother")
    #expect(finder.relation(of: family["k"]).words == "adopted daughter")
  }

  @Test("Twins are said, identical ones too")
  func twins() {
    var family = Sketch("a:m b:f i:m=a+b t:m=a+b u:f=a+b")
    for name in ["i", "t", "u"] { family.graph.members[family[name]].twinGroup = 1 }
    for name in ["i", "t"] { family.graph.members[family[name]].isIdenticalTwin = true }
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["t"]).words == "identical twin brother")
    #expect(finder.relation(of: family["u"]).words == "twin sister")
  }

  @Test("Every way two persons are related is said, the shortest first")
  func severalWays() {
    // The father's brother is also the son of the mother's uncle's wife's line: two brothers and a niece.
    let family = Sketch("x:m y:f p:m=x+y q:m=x+y gm:f z:m=q m:f=p gfa:m fa:m=gfa z:m=gfa+gm i:m=fa+m")
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["z"]).words.hasPrefix("father's brother (uncle)") == true)
  }

  @Test("A wife who is a cousin is both")
  func cousinWife() {
    let family = Sketch("x:m y:f p:m=x+y q:m=x+y i:m=p w:f=q i&w")
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["w"]).words == "wife; also father's brother's daughter")
    #expect(finder.relation(of: family["w"]).short == "wife")
  }

  @Test("A father who married his wife's cousin is related to the child in two ways")
  func uncleAndCousin() {
    let family = Sketch("g:m h:f a:m=g+h b:f=g+h f:m=a u:m=a m:f=b i:f=f+m")
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["u"]).words == "father's brother (uncle); also mother's cousin")
  }

  @Test("Somebody of unknown sex is named without guessing")
  func unknownSex() {
    let family = Sketch("p:u g:u p:u=g i:m=p s:u=p c:u=i")
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["p"]).words == "parent")
    #expect(finder.relation(of: family["g"]).words == "parent's parent (grandparent)")
    #expect(finder.relation(of: family["s"]).words == "sibling (one parent recorded)")
    #expect(finder.relation(of: family["c"]).words == "child")
  }

  @Test("Parted partners are former ones")
  func parted() {
    let family = Sketch("i:m w:f i%w b:m=x:m")
    #expect(RelationFinder(Pedigree(family.graph), from: family["i"]).relation(of: family["w"]).words == "former wife")
  }

  @Test("Generations of cousin marriages do not take long to name")
  func inbred() {
    var text = "a0:m b0:f"
    for generation in 1...12 {
      text += " a\(generation):m=a\(generation - 1)+b\(generation - 1) b\(generation):f=a\(generation - 1)+b\(generation - 1)"
    }
    let family = Sketch(text)
    let finder = RelationFinder(Pedigree(family.graph), from: family["a12"])
    let time = ContinuousClock().measure {
      for member in family.graph.members.indices { _ = finder.relation(of: member).words }
    }
    #expect(finder.relation(of: family["b12"]).ways[0].chain == "sister" || finder.relation(of: family["b12"]).ways[0].chain == "partner")
    #expect(time < .seconds(4))
  }

  @Test("Double cousins are cousins on both sides, and half-relatives are said to be half")
  func doubleCousins() {
    let family = Sketch("a:m b:f c:m d:f p:m=a+b q:m=a+b r:f=c+d s:f=c+d i:m=p+r k:f=q+s x:f h:m=a+x hc:m=h")
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["k"]).words == "father's brother's daughter (cousin); also mother's sister's daughter")
    #expect(finder.relation(of: family["h"]).words == "father's half-brother (half-uncle)")
    #expect(finder.relation(of: family["hc"]).words == "father's half-brother's son (half-cousin)")
  }

  @Test("The kin of parents who are cousins are said by both ways")
  func ways() {
    let family = Sketch("g:m h:f a:m=g+h b:f=g+h f:m=a m:f=b i:m=f+m k:f=g+h")
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["a"]).words == "father's father (grandfather); also mother's mother's brother")
    #expect(finder.relation(of: family["k"]).words == "father's father's sister (great-aunt); also mother's mother's sister")
  }

  @Test("Both candidates for a father are named, and the doubt with them")
  func doubted() {
    var family = Sketch("one:m two:m g:m two:m=g u:m=g m:f i:m=one+m b:m=two+m")
    family.graph.parentLinks.append(.init(parent: family["two"], child: family["i"], isDoubted: true))
    let finder = RelationFinder(Pedigree(family.graph), from: family["i"])
    #expect(finder.relation(of: family["one"]).words == "father")
    #expect(finder.relation(of: family["two"]).words == "father (doubted)")
    #expect(finder.relation(of: family["u"]).words == "father's brother (uncle, doubted)")
    #expect(finder.relation(of: family["b"]).words.hasPrefix("half-brother (mother's side)"))
  }
}
