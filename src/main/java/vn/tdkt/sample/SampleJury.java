package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.ContestEditionKeeping;
import vn.tdkt.contests.ContestField;
import vn.tdkt.contests.ContestFieldKeeping;
import vn.tdkt.contests.ContestJuryKeeping;
import vn.tdkt.contests.ContestMarking;
import vn.tdkt.contests.ContestPublishing;
import vn.tdkt.contests.ContestSeriesKeeping;
import vn.tdkt.contests.ContestWorkKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Criterion;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.EditionMove;
import vn.tdkt.contests.PrizeScale;
import vn.tdkt.contests.Rhythm;
import vn.tdkt.contests.Series;
import vn.tdkt.contests.SeriesKind;
import vn.tdkt.contests.Work;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.UnitId;

/** An invented contest that is being judged: two jurors are done, one has not begun. */
@Component
class SampleJury {
  private static final String FILE = "/samples/hoi-thi-gia-dinh.json";

  private final Contests contests;
  private final ContestContents contents;
  private final ContestSeriesKeeping series;
  private final ContestEditionKeeping editions;
  private final ContestFieldKeeping fields;
  private final ContestWorkKeeping works;
  private final ContestJuryKeeping juries;
  private final ContestMarking marking;
  private final ContestPublishing publishing;
  private final Colleagues colleagues;

  SampleJury(
      Contests contests,
      ContestContents contents,
      ContestSeriesKeeping series,
      ContestEditionKeeping editions,
      ContestFieldKeeping fields,
      ContestWorkKeeping works,
      ContestJuryKeeping juries,
      ContestMarking marking,
      ContestPublishing publishing,
      Colleagues colleagues) {
    this.contests = contests;
    this.contents = contents;
    this.series = series;
    this.editions = editions;
    this.fields = fields;
    this.works = works;
    this.juries = juries;
    this.marking = marking;
    this.publishing = publishing;
    this.colleagues = colleagues;
  }

  /** The file as it is written. */
  record Written(
      String name, int year, List<Line> criteria, List<String> jurors, List<Row> fields) {
    record Line(String name, int maximum) {}

    record Row(String name, List<Sent> works) {}

    /**
     * @param marks of the second juror and those after, in the order of the criteria
     */
    record Sent(String title, int authors, @Nullable Boolean own, List<List<Integer>> marks) {}
  }

  void load(UnitId province, UnitId unit) {
    Written written = SampleFile.read(FILE, Written.class);
    Access office = Places.program(province);
    UUID edition = opened(written, office);
    for (Written.Line line : written.criteria()) {
      Done.of(
          juries.add(
              one(edition, office).edition(), line.name(), Score.of(line.maximum()), office));
    }
    Map<Work, Written.Sent> sent = new LinkedHashMap<>();
    for (Written.Row row : written.fields()) {
      sent.putAll(received(row, edition, unit, written.jurors(), office));
    }
    Done.of(publishing.move(one(edition, office), EditionMove.START_JUDGING, "", office));
    for (int i = 1; i < written.jurors().size(); i++) {
      scored(i, written, sent, one(edition, office).edition(), province);
    }
  }

  private UUID opened(Written written, Access office) {
    Rhythm rhythm = Rhythm.yearly(written.year() - 1, 1);
    Series.Said said =
        new Series.Said(
            written.name(), List.of(), SeriesKind.COMPETITION, "", PrizeScale.PLACES, "", rhythm);
    Series added = Done.of(series.add(said, office));
    Edition.Said lasting =
        new Edition.Said(
            LocalDate.of(written.year(), 5, 1),
            LocalDate.of(written.year(), 10, 31),
            "",
            Edition.Stated.NOTHING,
            Edition.Participation.NONE);
    return Done.of(
            editions.add(contests.series(added.id(), office), written.year(), lasting, office))
        .id();
  }

  private Map<Work, Written.Sent> received(
      Written.Row row, UUID edition, UnitId unit, List<String> jurors, Access office) {
    Edition open = one(edition, office).edition();
    ContestField field = Done.of(fields.add(open, row.name(), null, Map.of(), office));
    Map<Work, Written.Sent> received = new LinkedHashMap<>();
    for (Written.Sent sent : row.works()) {
      boolean own = Boolean.TRUE.equals(sent.own());
      Work.Said said =
          new Work.Said(sent.title(), sent.authors(), "", own ? unit.value() : null, "");
      received.put(Done.of(works.add(open, field.id(), said, office)), sent);
    }
    jurors.forEach(login -> Done.of(juries.name(open, login, List.of(field.id()), office)));
    return received;
  }

  private void scored(
      int juror, Written written, Map<Work, Written.Sent> sent, Edition edition, UnitId province) {
    Actor by = colleagues.ofLogin(province.value(), written.jurors().get(juror)).orElseThrow();
    List<Criterion> criteria = contents.jury(edition).criteria();
    sent.forEach(
        (work, row) -> {
          Map<UUID, Score> points = new LinkedHashMap<>();
          for (int i = 0; i < criteria.size(); i++) {
            points.put(criteria.get(i).id(), Score.of(row.marks().get(juror - 1).get(i)));
          }
          Done.of(marking.score(edition, work, points, by));
        });
  }

  private Contests.OneEdition one(UUID edition, Access office) {
    return contests.edition(edition, office);
  }
}
