package vn.tdkt.gatherings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.DonationChannel;
import vn.tdkt.gatherings.Givers;
import vn.tdkt.gatherings.Giving;
import vn.tdkt.gatherings.Givings;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Years;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields that say how a donation was given; none of them must be filled in. */
@Component
class GivingFields {
  private static final Words WORDS = Words.of("gatherings");
  private static final String CHANNEL = "channel";
  private static final String NAMED = "named";
  private static final String GAVE = "gave";
  private static final String STAFF = "staff";
  private static final String OCCASION = "occasion";

  private final Givings givings;
  private final Clock clock;

  GivingFields(Givings givings, Clock clock) {
    this.givings = givings;
    this.clock = clock;
  }

  /**
   * @param place the block that collected it, or the unit that paid alone
   * @param known what is on record already
   * @param staff how many the unit had, as far as the program knows
   */
  List<Field> of(
      Scope place, String year, Giving known, Optional<Givings.KnownStaff> staff, Typed typed) {
    List<Field> fields = new ArrayList<>();
    if (place.block() == null) {
      DonationChannel channel = known.channel();
      fields.add(
          field(Field.Kind.CHOICE, CHANNEL, channel == null ? "" : channel.name(), typed)
              .from(
                  Arrays.stream(DonationChannel.values())
                      .map(one -> new Field.Choice(one.name(), one.words()))
                      .toList()));
      fields.add(
          field(Field.Kind.TEXT, NAMED, known.named(), typed)
              .withHint(WORDS.say("field.named.hint")));
    }
    Givers givers = known.givers();
    fields.add(
        field(Field.Kind.COUNT, GAVE, givers == null ? "" : String.valueOf(givers.gave()), typed)
            .withHint(WORDS.say("field.gave.hint")));
    fields.add(staff(givers, staff, typed));
    fields.add(occasion(place, year, known.occasion(), typed));
    return fields;
  }

  /** Proposed where the program knows it; asked back where somebody gave and it was left empty. */
  private static Field staff(
      @Nullable Givers givers, Optional<Givings.KnownStaff> known, Typed typed) {
    String proposed =
        givers != null
            ? String.valueOf(givers.staff())
            : known.map(one -> String.valueOf(one.staff())).orElse("");
    String hint =
        known
            .map(one -> WORDS.say("field.staff.known", one.source()))
            .orElseGet(() -> WORDS.say("field.staff.hint"));
    if (known.isPresent() && lacksStaff(typed)) {
      return Field.of(Field.Kind.COUNT, STAFF, WORDS.say("field.staff"), proposed)
          .withHint(hint)
          .withErrors(List.of(WORDS.say("field.staff.look")));
    }
    return field(Field.Kind.COUNT, STAFF, proposed, typed).withHint(hint);
  }

  /** Whether somebody said how many gave and not of how many. */
  static boolean lacksStaff(Typed typed) {
    return typed.has(GAVE) && !typed.has(STAFF);
  }

  private Field occasion(Scope place, String year, @Nullable UUID known, Typed typed) {
    return field(Field.Kind.CHOICE, OCCASION, known == null ? "" : known.toString(), typed)
        .withHint(WORDS.say("field.at.hint"))
        .from(
            givings.occasions(place, year).stream()
                .map(one -> new Field.Choice(one.id().toString(), named(one)))
                .toList());
  }

  private static String named(Occasion occasion) {
    return WORDS.say(
        "field.at.choice", VietnamTime.date(occasion.said().on()), occasion.said().name());
  }

  private static Field field(Field.Kind kind, String name, String value, Typed typed) {
    String label = name.equals(OCCASION) ? "field.at" : "field." + name;
    return Field.of(kind, name, WORDS.say(label), typed.or(name, value));
  }

  /** What was typed; that the staff alone is there says nothing of who gave. */
  static Giving giving(Scope place, Typed typed) {
    return new Giving(
        place.block() != null
            ? DonationChannel.BLOCK
            : typed.has(CHANNEL) ? typed.one(DonationChannel.class, CHANNEL) : null,
        typed.text(NAMED),
        typed.has(GAVE) ? new Givers(typed.count(GAVE), typed.count(STAFF)) : null,
        typed.has(OCCASION) ? typed.id(OCCASION) : null);
  }

  Optional<Givings.KnownStaff> staff(@Nullable UUID unit, LocalDate on) {
    return unit == null ? Optional.empty() : givings.staff(unit, on);
  }

  /** As long as no day is typed: that of today, or of the end of a year that is over. */
  LocalDate nearest(String year) {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = LocalDate.of(Years.calendarYear(year, today), 12, 31);
    return today.isBefore(end) ? today : end;
  }
}
