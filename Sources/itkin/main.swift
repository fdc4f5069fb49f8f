print("itkin")
