package vn.tdkt.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.exemplars.Exemplar;
import vn.tdkt.exemplars.ExemplarKeeping;
import vn.tdkt.exemplars.ExemplarMove;
import vn.tdkt.exemplars.ExemplarNurturing;
import vn.tdkt.exemplars.ExemplarStage;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.SheetHead;

/**
 * Invented exemplars: no person of the published papers is named again. The collective is missing,
 * and one praise waits for the leader, so that the first look shows what the page says then.
 */
@Component
class SampleExemplars implements BesideThePlan {
  private static final String FILE = "/samples/dien-hinh-bac-giang-2024.json";

  private final ExemplarKeeping keeping;
  private final ExemplarNurturing nurturing;

  SampleExemplars(ExemplarKeeping keeping, ExemplarNurturing nurturing) {
    this.keeping = keeping;
    this.nurturing = nurturing;
  }

  /** The file as it is written. */
  record Written(String year, List<Row> exemplars) {
    record Row(Exemplar.Said said, List<Stage> moves) {}

    record Stage(ExemplarStage stage, ExemplarMove.Said said) {}
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    UnitId unit = sheet.unit();
    Written written = SampleFile.read(FILE, Written.class);
    for (Written.Row row : written.exemplars()) {
      Exemplar exemplar =
          Done.of(keeping.register(unit.value(), written.year(), row.said(), officer.actor()));
      for (Written.Stage move : row.moves()) {
        Done.of(
            nurturing.note(
                exemplar.id(), written.year(), move.stage(), move.said(), officer.actor()));
      }
    }
  }
}
