package vn.tdkt.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.OfficeHeld;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Field;

/** A block of the year as its page shows it on a day. */
public record BlockPage(
    String address,
    long version,
    List<Row> members,
    List<Held> offices,
    SettingsForm settings,
    HandoverForm handover,
    boolean fictional) {
  private static final Words WORDS = Words.of("organisation");

  /** A member with its offices in words. */
  public record Row(int position, String name, String group, String offices) {}

  /** An office and the time during which a member held it. */
  public record Held(String office, String unit, String time, String decision) {}

  /** The form that passes an office on. */
  public record HandoverForm(Field held, Field to, Field on, Field decision) {}

  static BlockPage of(BlockYear block, LocalDate today) {
    List<Member> members =
        block.members().stream().filter(member -> member.valid().contains(today)).toList();
    return new BlockPage(
        BlockController.ADDRESS + "/" + block.id().value(),
        block.version(),
        members.stream().map(member -> row(block, member, today)).toList(),
        block.offices().stream().map(held -> held(block, held)).toList(),
        SettingsForm.of(block, members),
        handover(block, members, today),
        block.fictional());
  }

  private static Row row(BlockYear block, Member member, LocalDate today) {
    String offices =
        block.officesOf(member.unit(), today).stream()
            .map(office -> office.words(block.kind()))
            .collect(Collectors.joining(", "));
    return new Row(member.position(), member.name(), member.group(), offices);
  }

  private static Held held(BlockYear block, OfficeHeld held) {
    return new Held(
        held.office().words(block.kind()),
        name(block, held.unit()),
        held.valid().words(),
        held.decision());
  }

  private static HandoverForm handover(BlockYear block, List<Member> members, LocalDate today) {
    List<Field.Choice> held =
        block.offices().stream()
            .filter(office -> office.valid().contains(today))
            .map(office -> choice(block, office))
            .toList();
    List<Field.Choice> units =
        members.stream()
            .map(m -> new Field.Choice(m.unit().value().toString(), m.shortName()))
            .toList();
    return new HandoverForm(
        Field.of(Field.Kind.CHOICE, "held", WORDS.say("handover.held"), "").from(held).asRequired(),
        Field.of(Field.Kind.CHOICE, "to", WORDS.say("handover.to"), "").from(units).asRequired(),
        Field.of(Field.Kind.DATE, "on", WORDS.say("handover.on"), "").asRequired(),
        Field.text("decision", WORDS.say("handover.decision"), "").asRequired());
  }

  private static Field.Choice choice(BlockYear block, OfficeHeld held) {
    return new Field.Choice(
        new HeldOffice(held.office(), held.unit()).text(),
        held.office().words(block.kind()) + " · " + name(block, held.unit()));
  }

  private static String name(BlockYear block, UnitId unit) {
    return block.members().stream()
        .filter(member -> member.unit().equals(unit))
        .map(Member::shortName)
        .findFirst()
        .orElse("");
  }
}
