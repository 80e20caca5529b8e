package vn.tdkt.initiatives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;

/**
 * Reads who contributed, one line each: the name and, behind a semicolon, the share in percent. A
 * name that exactly one person of the unit bears is that person; namesakes are asked for, and who
 * is not found is from elsewhere.
 *
 * @param staff of the unit
 * @param known those on record already, who keep their person
 */
public record ContributorLines(List<StaffMember> staff, List<Contributor> known) {
  private static final Score WHOLE = Score.of(100);
  private static final Citation AUTHORS = Citation.of("REQ-80");

  public ContributorLines {
    staff = List.copyOf(staff);
    known = List.copyOf(known);
  }

  public Outcome<List<Contributor>> read(List<String> lines) {
    List<Contributor> all = new ArrayList<>();
    for (String line : lines) {
      switch (read(line)) {
        case Outcome.Done<Contributor>(Contributor one) -> all.add(one);
        case Outcome.Refused<Contributor>(Refusal why) -> {
          return Outcome.refused(why);
        }
      }
    }
    return checked(all);
  }

  /** Exact: shares are stated by all or by nobody, and then they are the whole. */
  static Outcome<List<Contributor>> checked(List<Contributor> all) {
    if (all.isEmpty()) {
      return Outcome.refused("initiatives.refused.nobody", AUTHORS);
    }
    Set<String> seen = new HashSet<>();
    for (Contributor one : all) {
      String who = one.person() == null ? folded(one.name()) : one.person().toString();
      if (!seen.add(who)) {
        return Outcome.refused("initiatives.refused.twice", AUTHORS, one.name());
      }
    }
    List<Score> shares =
        all.stream().flatMap(one -> Optional.ofNullable(one.share()).stream()).toList();
    Score sum = shares.stream().reduce(Score.ZERO, Score::plus);
    boolean complete = shares.size() == all.size() && sum.equals(WHOLE);
    return shares.isEmpty() || complete
        ? Outcome.done(List.copyOf(all))
        : Outcome.refused("initiatives.refused.shares", AUTHORS, VietnameseNumber.format(sum));
  }

  private Outcome<Contributor> read(String line) {
    int end = line.lastIndexOf(';');
    String name = Texts.nfc(end < 0 ? line : line.substring(0, end));
    String typed = end < 0 ? "" : line.substring(end + 1).replace("%", "").strip();
    Optional<Score> share = typed.isEmpty() ? Optional.empty() : share(typed);
    if (!typed.isEmpty() && share.isEmpty()) {
      return Outcome.refused("initiatives.refused.share", AUTHORS, line);
    }
    return name.isEmpty()
        ? Outcome.refused("initiatives.refused.nameless", AUTHORS, line)
        : person(name, share.orElse(null));
  }

  private static Optional<Score> share(String typed) {
    return VietnameseNumber.read(typed, WHOLE)
                instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)
            && value.signum() > 0
            && value.compareTo(WHOLE) <= 0
            && value.times(1000).isWhole()
        ? Optional.of(value)
        : Optional.empty();
  }

  private Outcome<Contributor> person(String name, @Nullable Score share) {
    Optional<Contributor> before = known.stream().filter(one -> same(one.name(), name)).findFirst();
    if (before.isPresent()) {
      return Outcome.done(new Contributor(before.get().person(), before.get().name(), share));
    }
    List<UUID> namesakes = persons(one -> same(one.name(), name));
    if (namesakes.size() > 1) {
      String title = first(one -> same(one.name(), name)).title();
      return Outcome.refused(
          "initiatives.refused.namesakes", AUTHORS, namesakes.size(), name, title);
    }
    List<UUID> titled = persons(one -> same(one.withTitle(), name));
    if (namesakes.size() == 1) {
      return Outcome.done(
          new Contributor(
              namesakes.getFirst(), first(one -> same(one.name(), name)).name(), share));
    }
    return titled.size() == 1
        ? Outcome.done(
            new Contributor(
                titled.getFirst(), first(one -> same(one.withTitle(), name)).name(), share))
        : Outcome.done(new Contributor(null, name, share));
  }

  private List<UUID> persons(Predicate<StaffMember> which) {
    return staff.stream().filter(which).map(StaffMember::person).distinct().toList();
  }

  private StaffMember first(Predicate<StaffMember> which) {
    return staff.stream().filter(which).findFirst().orElseThrow();
  }

  private static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  /** Accents tell people apart, capitals and spaces do not. */
  private static String folded(String name) {
    return Texts.nfc(name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
