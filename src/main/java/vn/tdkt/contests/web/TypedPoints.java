package vn.tdkt.contests.web;

import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.pages.Typed;

/** Points as a form brings them, after its fields were checked. */
final class TypedPoints {
  private TypedPoints() {}

  static Score of(String name, Typed typed) {
    return switch (VietnameseNumber.read(typed.text(name), null)) {
      case VietnameseNumber.Reading.Understood(Score value, boolean unused) -> value;
      default -> throw new IllegalArgumentException("no points in " + name);
    };
  }
}
