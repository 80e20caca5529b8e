package vn.tdkt.criteria.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.TableStep;
import vn.tdkt.pages.TableTaker;

/**
 * Goes on with a table that was proofread: into a draft of the person's, or into a first one that
 * is begun for it. The table itself enters only when the person has seen and accepted it.
 */
@Controller
class SetFromTable implements TableTaker {
  static final String ADDRESS = SetController.ADDRESS + "/tu-bang";
  private static final String TARGET = "bo";
  private static final String FIRST = "moi-";
  private static final Words WORDS = Words.of("criteria");

  private final CriteriaSets sets;
  private final Sets seen;
  private final Blocks blocks;
  private final Pages pages;

  SetFromTable(CriteriaSets sets, Sets seen, Blocks blocks, Pages pages) {
    this.sets = sets;
    this.seen = seen;
    this.blocks = blocks;
    this.pages = pages;
  }

  @Override
  public Optional<TableStep> step(boolean filled, Access access) {
    if (!access.holds(Permission.CRITERIA_EDIT)) {
      return Optional.empty();
    }
    List<Field.Choice> targets = targets(access);
    String only = targets.size() == 1 ? targets.getFirst().value() : null;
    Field target =
        Field.of(Field.Kind.CHOICE, TARGET, WORDS.say("table.target"), only)
            .from(targets)
            .asRequired();
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableStep(WORDS.say("table.act"), ADDRESS, target));
  }

  private List<Field.Choice> targets(Access access) {
    List<Field.Choice> targets = new ArrayList<>();
    seen.lines(access)
        .forEach(
            line -> {
              StoredSet set = line.set();
              if (set != null
                  && set.state() == StoredSet.State.DRAFT
                  && access.may(Permission.CRITERIA_EDIT, set.scope())) {
                targets.add(new Field.Choice(set.id().value().toString(), line.name(set)));
              }
            });
    seen.open(access)
        .forEach(
            block ->
                targets.add(
                    new Field.Choice(
                        FIRST + block.id().value(), WORDS.say("table.first", block.title()))));
    return targets;
  }

  /** The page of the pasted table shows what was understood; the text goes along. */
  @PostMapping(ADDRESS)
  @Requires(Permission.CRITERIA_EDIT)
  String goOn(@RequestParam(name = TARGET) String target, Access access) {
    if (!target.matches("(?:" + FIRST + ")?[0-9a-f-]{36}")) {
      throw new NotVisible("target");
    }
    UUID set = target.startsWith(FIRST) ? begun(target, access) : UUID.fromString(target);
    return "forward:" + SetController.ADDRESS + "/" + set + "/dan-bang";
  }

  private UUID begun(String target, Access access) {
    BlockYearId id = new BlockYearId(UUID.fromString(target.substring(FIRST.length())));
    BlockYear block = blocks.visible(id, Permission.CRITERIA_EDIT, access);
    return pages.value(sets.begin(block.id(), Drafts.first(block), access)).id().value();
  }
}
