package vn.tdkt.kernel;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The end of an act: done, with what came of it, or refused with a reason. Refusal is an answer,
 * not an exception.
 */
public sealed interface Outcome<T> {
  /** It happened. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It did not happen, and nothing changed. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  static <T> Outcome<T> refused(String key, Citation because, Object... arguments) {
    return new Refused<>(Refusal.of(key, because, arguments));
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(next.apply(value));
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }

  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }

  default void ifDone(Consumer<? super T> consumer) {
    if (this instanceof Done<T>(T value)) {
      consumer.accept(value);
    }
  }
}
