package vn.tdkt.organisation.web.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.PersonView.Post;
import vn.tdkt.organisation.Signing;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Validity;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** A post, and who signs by it, as fields. */
public final class PostFields {
  private PostFields() {}

  /** Title, manager or direct worker, day, signing. */
  public static List<Field> of(Typed typed, LocalDate today) {
    return List.of(
        Inputs.line(typed, "title", "").asRequired(),
        Inputs.yesOrNo(typed, "manager", false),
        Inputs.day(typed, "from", today),
        signing(typed, null),
        Inputs.line(typed, "forWhom", ""));
  }

  static Field signing(Typed typed, @Nullable Signing proposal) {
    List<Field.Choice> ways =
        Stream.of(Signing.values()).map(way -> new Field.Choice(way.name(), way.words())).toList();
    return Inputs.anyChoice(typed, "signing", proposal == null ? "" : proposal.name(), ways);
  }

  /** What {@link #of} asked for. */
  public static Post read(UnitId unit, Typed typed) {
    return new Post(
        unit,
        typed.text("title"),
        Inputs.yes(typed, "manager"),
        signing(typed),
        typed.text("forWhom"),
        Validity.since(typed.day("from")));
  }

  static @Nullable Signing signing(Typed typed) {
    return typed.has("signing") ? typed.one(Signing.class, "signing") : null;
  }
}
