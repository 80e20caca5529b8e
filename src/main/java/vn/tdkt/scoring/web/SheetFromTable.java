package vn.tdkt.scoring.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.TableStep;
import vn.tdkt.pages.TableTaker;
import vn.tdkt.scoring.Sheets;

/**
 * Goes on with a filled table that was proofread: into a sheet of the person's that is still open.
 * Its points enter only when the person has seen and accepted them.
 */
@Controller
class SheetFromTable implements TableTaker {
  static final String ADDRESS = "/bang-cham-diem/tu-bang";
  private static final String TARGET = "bang";
  private static final Words WORDS = Words.of("scoring");

  private final Sheets sheets;

  SheetFromTable(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public Optional<TableStep> step(boolean filled, Access access) {
    if (!filled || !access.holds(Permission.OWN_WORK)) {
      return Optional.empty();
    }
    List<Field.Choice> targets =
        sheets.list(access).stream()
            .filter(head -> SheetPages.editable(head, access))
            .map(
                head ->
                    new Field.Choice(
                        head.id().value().toString(),
                        WORDS.say("page.sheet", head.year(), head.unitName())))
            .toList();
    String only = targets.size() == 1 ? targets.getFirst().value() : null;
    Field target =
        Field.of(Field.Kind.CHOICE, TARGET, WORDS.say("table.target"), only)
            .from(targets)
            .asRequired();
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableStep(WORDS.say("table.act"), ADDRESS, target));
  }

  /** The page of the pasted table shows what was understood; the text goes along. */
  @PostMapping(ADDRESS)
  @Requires(Permission.OWN_WORK)
  String goOn(@RequestParam(name = TARGET) UUID target) {
    return "forward:/bang-cham-diem/" + target + "/dan-bang/xem";
  }
}
