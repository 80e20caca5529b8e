package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.Item;
import vn.tdkt.documents.ReadingRoom;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.web.EvidenceView.Part;

/** Puts together what the page about the evidence of a leaf shows. */
@Component
class EvidencePages {
  private static final Words WORDS = Words.of("scoring");

  private final Sheets sheets;
  private final SheetEvidence evidence;
  private final SheetPages pages;
  private final ReadingRoom room;

  EvidencePages(Sheets sheets, SheetEvidence evidence, SheetPages pages, ReadingRoom room) {
    this.sheets = sheets;
    this.evidence = evidence;
    this.pages = pages;
    this.room = room;
  }

  /**
   * @param chosen the explanation that new evidence is to prove, or null
   */
  EvidenceView view(SheetId id, String key, @Nullable UUID chosen, Access access) {
    Figures figures = sheets.figures(id, access);
    SheetHead head = figures.head();
    Item.Leaf leaf = pages.leaf(head, key);
    boolean editable =
        SheetPages.editable(head, access)
            && access.may(Permission.EVIDENCE_UPLOAD, head.ownScope());
    List<EvidenceUse> uses =
        evidence.of(figures, access).stream().filter(use -> use.leaf().equals(key)).toList();
    return new EvidenceView(
        "/bang-cham-diem/" + id.value(),
        key,
        leaf.name(),
        editable,
        parts(figures.adjustments(key), uses),
        editable ? room.shelf(head.unit().value(), SheetUploads.year(head), "", access) : List.of(),
        target(figures.adjustments(key), chosen));
  }

  /** What proves an explanation that is gone stays with the leaf as a whole. */
  private static List<Part> parts(List<Adjustment> adjusted, List<EvidenceUse> uses) {
    List<Part> parts = new ArrayList<>();
    List<EvidenceUse> whole =
        uses.stream()
            .filter(use -> adjusted.stream().noneMatch(one -> one.id().equals(use.adjustment())))
            .toList();
    if (!whole.isEmpty()) {
      parts.add(new Part(whole.size() == uses.size() ? "" : WORDS.say("evidence.whole"), whole));
    }
    for (Adjustment one : adjusted) {
      List<EvidenceUse> proving = Explanation.proving(one, uses);
      if (!proving.isEmpty()) {
        parts.add(new Part(Explanation.told(one), proving));
      }
    }
    return parts;
  }

  private static List<Field> target(List<Adjustment> adjusted, @Nullable UUID chosen) {
    if (adjusted.isEmpty()) {
      return List.of();
    }
    List<Field.Choice> choices =
        adjusted.stream()
            .map(one -> new Field.Choice(one.id().toString(), Explanation.named(one)))
            .toList();
    return List.of(
        Field.of(Field.Kind.CHOICE, "cho", WORDS.say("evidence.for"), chosen)
            .from(choices)
            .withHint(WORDS.say("evidence.for.hint")));
  }
}
