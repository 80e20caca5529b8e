package vn.tdkt.initiatives.web;

import static vn.tdkt.initiatives.web.InitiativeFields.field;
import static vn.tdkt.initiatives.web.InitiativeFields.hinted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.initiatives.Ground;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeMove;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.VoteRule;
import vn.tdkt.initiatives.Votes;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of a step of an initiative, and what was typed into them. */
final class StepFields {
  private static final Words WORDS = Words.of("initiatives");
  private static final String RESULT = "result";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String SCOPE = "scope";
  private static final String MEMBERS = "members-all";
  private static final String PRESENT = "present";
  private static final String AGREEING = "agreeing";
  private static final String WHY_NOT = "why-not";
  private static final String ON = "on";
  private static final String NUMBER = "number";
  private static final String AUTHORITY = "authority";

  private StepFields() {}

  /**
   * @param rules of the province, quoted at the votes
   */
  static List<Field> of(
      Initiative initiative, InitiativeMove move, List<VoteRule> rules, Typed typed) {
    List<Field> fields = new ArrayList<>();
    if (move == InitiativeMove.NOTE_RESULT) {
      fields.add(
          field(Field.Kind.CHOICE, RESULT, "", typed)
              .from(
                  List.of(
                      new Field.Choice(YES, WORDS.say("result.yes")),
                      new Field.Choice(NO, WORDS.say("result.no"))))
              .asRequired());
    }
    if (move == InitiativeMove.CONFIRM) {
      fields.add(
          hinted(Field.Kind.CHOICE, SCOPE, "", typed)
              .from(InitiativeFields.influences(wider(initiative.influence())))
              .asRequired());
    }
    fields.addAll(ground(typed, WORDS.say("field.number.hint." + move.name())));
    if (move != InitiativeMove.SUBMIT) {
      fields.add(hinted(Field.Kind.COUNT, PRESENT, "", typed).withHint(quoted(rules)));
      fields.add(field(Field.Kind.COUNT, AGREEING, "", typed));
      fields.add(field(Field.Kind.COUNT, MEMBERS, "", typed));
    }
    if (move == InitiativeMove.NOTE_RESULT) {
      fields.add(hinted(Field.Kind.LONG_TEXT, WHY_NOT, "", typed));
    }
    return fields;
  }

  private static Influence wider(@Nullable Influence now) {
    return now == Influence.PROVINCE ? Influence.NATION : Influence.PROVINCE;
  }

  /** Number, day and authority of a paper. */
  static List<Field> ground(Typed typed, String hint) {
    return List.of(
        field(Field.Kind.DATE, ON, "", typed).asRequired(),
        field(Field.Kind.TEXT, NUMBER, "", typed).withHint(hint),
        hinted(Field.Kind.TEXT, AUTHORITY, "", typed));
  }

  static Ground ground(Typed typed) {
    return new Ground(typed.text(NUMBER), typed.day(ON), typed.text(AUTHORITY));
  }

  /** The rule at the field: its share, since when, and the paper that says so. */
  private static String quoted(List<VoteRule> rules) {
    return rules.isEmpty()
        ? WORDS.say("field.present.free")
        : rules.stream()
            .map(
                rule ->
                    WORDS.say(
                        "field.present.ruled",
                        rule.influence().words(),
                        VietnameseNumber.format(rule.percent()),
                        VietnamTime.date(rule.from()),
                        rule.source()))
            .collect(Collectors.joining(" "));
  }

  static InitiativeStep.Said said(InitiativeMove move, Typed typed) {
    return new InitiativeStep.Said(
        ground(typed), influence(move, typed), votes(typed), typed.text(WHY_NOT));
  }

  private static @Nullable Influence influence(InitiativeMove move, Typed typed) {
    return switch (move) {
      case NOTE_RESULT -> typed.text(RESULT).equals(YES) ? Influence.GRASSROOTS : null;
      case CONFIRM -> typed.one(Influence.class, SCOPE);
      default -> null;
    };
  }

  /** Null where nobody gave any; one of the two numbers alone is impossible and refused later. */
  private static @Nullable Votes votes(Typed typed) {
    boolean some = typed.has(PRESENT) || typed.has(AGREEING) || typed.has(MEMBERS);
    Integer members = typed.has(MEMBERS) ? typed.count(MEMBERS) : null;
    int agreeing = typed.has(AGREEING) ? typed.count(AGREEING) : -1;
    return some ? new Votes(members, typed.count(PRESENT), agreeing) : null;
  }
}
