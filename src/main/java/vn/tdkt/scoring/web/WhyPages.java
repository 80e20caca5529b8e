package vn.tdkt.scoring.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.Step;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.FigureSources;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.RestrictedTexts;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.web.WhyView.Earlier;
import vn.tdkt.scoring.web.WhyView.Fact;

/** Puts together why a number is what it is ("Căn cứ chấm điểm"). */
@Component
class WhyPages {
  private static final Words WORDS = Words.of("scoring");

  private final Sheets sheets;
  private final CriteriaSets sets;
  private final SheetEvidence evidence;
  private final RestrictedTexts texts;
  private final List<FigureSources> sources;

  WhyPages(
      Sheets sheets,
      CriteriaSets sets,
      SheetEvidence evidence,
      RestrictedTexts texts,
      List<FigureSources> sources) {
    this.sheets = sheets;
    this.sets = sets;
    this.evidence = evidence;
    this.texts = texts;
    this.sources = sources;
  }

  /** With restricted texts closed. */
  WhyView why(SheetId id, String key, Access access) {
    Figures figures = sheets.figures(id, access);
    return view(figures, key, Disclosure.of(figures.head(), access), access);
  }

  /** With the restricted texts of the leaf opened, which goes on record. */
  WhyView opened(SheetId id, String key, Access access) {
    List<String> known = texts.open(id, key, access).stream().map(Adjustment::explanation).toList();
    Figures figures = sheets.figures(id, access);
    return view(figures, key, Disclosure.of(figures.head(), access).knowing(known), access);
  }

  private WhyView view(Figures figures, String key, Disclosure disclosure, Access access) {
    StoredSet stored = sets.byId(figures.head().set());
    CriteriaSet set = stored.content();
    Item.Leaf leaf =
        set.leaves()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotVisible("leaf"));
    LeafResult came = Evaluation.of(set, figures.self()).leaf(key);
    if (came == null) {
      throw new NotVisible("leaf");
    }
    SheetId id = figures.head().id();
    List<Adjustment> adjusted = figures.adjustments(key);
    return new WhyView(
        "/bang-cham-diem/" + id.value(),
        key,
        leaf.ref(),
        leaf.name(),
        Rows.text(came.points()),
        Rows.text(leaf.max()),
        came.reason(),
        leaf.heading().wording(),
        WORDS.say("why.set", stored.content().title(), stored.number()),
        came.path().stream().map(Step::text).toList(),
        facts(leaf, figures),
        sources.stream().flatMap(one -> one.behind(figures, key, access).stream()).toList(),
        adjusted.stream().map(one -> adjustment(one, disclosure)).toList(),
        adjusted.stream().anyMatch(one -> disclosure.reaches(one) && !disclosure.shows(one)),
        evidence.of(figures, access).stream().filter(use -> use.leaf().equals(key)).toList(),
        sheets.history(id, key, access).stream().map(WhyPages::earlier).toList(),
        came.findings().stream().map(Finding::text).toList());
  }

  private static List<Fact> facts(Item.Leaf leaf, Figures figures) {
    var values = AnswerFields.of(figures.self().entry(leaf.key()).answer());
    return Controls.of(InputForm.of(leaf, figures.self()), values).stream()
        .flatMap(Control::flat)
        .filter(control -> !control.value().isEmpty())
        .map(control -> new Fact(control.label(), control.shown()))
        .toList();
  }

  private static Fact adjustment(Adjustment one, Disclosure disclosure) {
    String text = disclosure.shows(one) ? one.explanation() : WORDS.say("why.restricted");
    String label = WORDS.say("adjustment." + one.kind().name()) + " " + one.points().text();
    return new Fact(label, WORDS.say("why.by", text, one.by(), VietnamTime.minute(one.at())));
  }

  private static Earlier earlier(Recorded row) {
    var correction = row.entry().override();
    return new Earlier(
        row.round().words(),
        Rows.text(row.points()),
        row.by() + (row.onBehalf() ? " " + WORDS.say("why.on-behalf") : ""),
        VietnamTime.minute(row.at()),
        correction == null ? "" : correction.reason());
  }
}
