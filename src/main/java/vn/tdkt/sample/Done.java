package vn.tdkt.sample;

import vn.tdkt.kernel.Outcome;

/** Sample data is written to be accepted; a refusal means that it no longer fits the rules. */
final class Done {
  private Done() {}

  static <T> T of(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new IllegalStateException(refusal.text());
    };
  }
}
