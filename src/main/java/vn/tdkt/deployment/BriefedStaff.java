package vn.tdkt.deployment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.PersonId;

/**
 * Who of a unit has been told of its plan (REQ-68: all of the staff should be).
 *
 * @param lines each person once
 */
public record BriefedStaff(List<Line> lines) {
  public BriefedStaff {
    lines = List.copyOf(lines);
  }

  /**
   * One person.
   *
   * @param told the first day on which that happened, or null
   */
  public record Line(PersonId person, String fullName, String title, @Nullable LocalDate told) {}

  /** Of those who hold a post; a person with two posts counts once. */
  static BriefedStaff of(List<HeldPost> staff, List<Briefing> briefings) {
    Map<PersonId, Line> lines = new LinkedHashMap<>();
    for (HeldPost post : staff) {
      PersonId person = post.person();
      lines.putIfAbsent(
          person,
          new Line(
              person, post.fullName(), post.post().title(), first(person, briefings).orElse(null)));
    }
    return new BriefedStaff(List.copyOf(lines.values()));
  }

  private static Optional<LocalDate> first(PersonId person, List<Briefing> briefings) {
    return briefings.stream()
        .filter(briefing -> briefing.counts() && briefing.persons().contains(person))
        .map(Briefing::on)
        .min(LocalDate::compareTo);
  }

  public int persons() {
    return lines.size();
  }

  public int told() {
    return lines.size() - missing().size();
  }

  public List<Line> missing() {
    return lines.stream().filter(line -> line.told() == null).toList();
  }
}
