package vn.tdkt.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tdkt.access.Access;
import vn.tdkt.contests.ContestEditionKeeping;
import vn.tdkt.contests.ContestSeriesKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.PrizeScale;
import vn.tdkt.contests.Rhythm;
import vn.tdkt.contests.Series;
import vn.tdkt.contests.SeriesKind;

/** The contests and the award that the published papers of Bắc Giang tell of. */
@Component
class SampleContests {
  private static final String FILE = "/samples/hoi-thi-bac-giang.json";

  private final Contests contests;
  private final ContestSeriesKeeping keeping;
  private final ContestEditionKeeping editions;

  SampleContests(Contests contests, ContestSeriesKeeping keeping, ContestEditionKeeping editions) {
    this.contests = contests;
    this.keeping = keeping;
    this.editions = editions;
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
        Edition.Participation counts) {
      Edition.Said said() {
        String reason = statedReason == null ? "" : statedReason;
        return new Edition.Said(new Edition.Stated(stated, reason), counts);
      }
    }
  }

  void load(String organiser, Access officer) {
    for (Written.Row row : read().series()) {
      Series series = Done.of(keeping.add(row.said(organiser), officer));
      for (Written.Held held : row.editions()) {
        Done.of(
            editions.add(contests.series(series.id(), officer), held.year(), held.said(), officer));
      }
    }
  }

  private static Written read() {
    try (InputStream in = SampleContests.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + FILE);
      }
      return JsonMapper.shared().readValue(in.readAllBytes(), Written.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
