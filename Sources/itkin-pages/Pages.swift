import CCairo
import CZint

@main
struct Pages {
  static func main() {
    print(cairo_version())
  }
}
