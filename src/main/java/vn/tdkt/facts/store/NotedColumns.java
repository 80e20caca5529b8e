package vn.tdkt.facts.store;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Qualifier;

/** Values as somebody entered them, turned into the columns of one statement. */
final class NotedColumns {
  private NotedColumns() {}

  static <T> @Nullable Object[] column(
      List<Noted> notes, Class<T> type, Function<Noted, @Nullable T> part) {
    @Nullable Object[] values = (Object[]) Array.newInstance(type, notes.size());
    for (int i = 0; i < values.length; i++) {
      values[i] = part.apply(notes.get(i));
    }
    return values;
  }

  static @Nullable BigDecimal value(Noted note) {
    Amount amount = note.amount();
    return amount == null ? null : new BigDecimal(amount.value().machine());
  }

  static String qualifier(Noted note) {
    Amount amount = note.amount();
    return (amount == null ? Qualifier.EXACTLY : amount.qualifier()).name();
  }

  static Boolean provisional(Noted note) {
    Amount amount = note.amount();
    return amount != null && amount.provisional();
  }
}
