package vn.tdkt.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.contests.ContestEditionKeeping;
import vn.tdkt.contests.ContestFieldKeeping;
import vn.tdkt.contests.ContestPublishing;
import vn.tdkt.contests.ContestSeriesKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.EditionMove;
import vn.tdkt.contests.PrizeCount;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.contests.PrizeScale;
import vn.tdkt.contests.Rhythm;
import vn.tdkt.contests.Series;
import vn.tdkt.contests.SeriesKind;
import vn.tdkt.scoring.SheetHead;

/** The contests and the award that the published papers of Bắc Giang tell of. */
@Component
class SampleContests implements BesideThePlan {
  private static final String FILE = "/samples/hoi-thi-bac-giang.json";

  private final Contests contests;
  private final ContestSeriesKeeping keeping;
  private final ContestEditionKeeping editions;
  private final ContestFieldKeeping fields;
  private final ContestPublishing publishing;

  SampleContests(
      Contests contests,
      ContestSeriesKeeping keeping,
      ContestEditionKeeping editions,
      ContestFieldKeeping fields,
      ContestPublishing publishing) {
    this.contests = contests;
    this.keeping = keeping;
    this.editions = editions;
    this.fields = fields;
    this.publishing = publishing;
  }

  /** The file as it is written. */
  record Written(List<Row> series) {
    record Row(
        String name,
        @Nullable List<String> aliases,
        SeriesKind kind,
        PrizeScale scale,
        @Nullable String national,
        int every,
        int lasts,
        int firstYear,
        int firstNumber,
        List<Held> editions) {
      Series.Said said(String organiser) {
        return new Series.Said(
            name,
            aliases == null ? List.of() : aliases,
            kind,
            organiser,
            scale,
            national == null ? "" : national,
            new Rhythm(every, lasts, firstYear, firstNumber));
      }
    }

    record Held(
        int year,
        @Nullable Integer stated,
        @Nullable String statedReason,
        Edition.Participation counts,
        @Nullable Map<String, Integer> fields,
        @Nullable Map<PrizeLevel, Integer> prizes,
        @Nullable Map<PrizeLevel, Integer> national) {
      List<PrizeCount> counted() {
        return Stream.concat(counted(prizes, false), counted(national, true)).toList();
      }

      private static Stream<PrizeCount> counted(
          @Nullable Map<PrizeLevel, Integer> prizes, boolean national) {
        return prizes == null
            ? Stream.of()
            : prizes.entrySet().stream()
                .map(one -> new PrizeCount(null, national, one.getKey(), one.getValue()));
      }

      Edition.Said said() {
        String reason = statedReason == null ? "" : statedReason;
        return new Edition.Said(new Edition.Stated(stated, reason), counts);
      }
    }
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    String organiser = sheet.unitName();
    for (Written.Row row : SampleFile.read(FILE, Written.class).series()) {
      Series series = Done.of(keeping.add(row.said(organiser), officer));
      for (Written.Held held : row.editions()) {
        load(series, held, officer);
      }
    }
  }

  private void load(Series series, Written.Held held, Access officer) {
    Edition edition =
        Done.of(
            editions.add(contests.series(series.id(), officer), held.year(), held.said(), officer));
    Map<String, Integer> counted = held.fields() == null ? Map.of() : held.fields();
    counted.forEach((name, works) -> Done.of(fields.add(edition, name, works, Map.of(), officer)));
    if (!held.counted().isEmpty()) {
      Done.of(fields.count(edition, held.counted(), officer));
    }
    if (held.prizes() != null) {
      Contests.OneEdition one = contests.edition(edition.id(), officer);
      Done.of(publishing.move(one, EditionMove.PUBLISH, "", officer));
    }
  }
}
