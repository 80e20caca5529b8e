package vn.tdkt.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Opening;
import vn.tdkt.scoring.Openings;

/** Puts together what a page says of sheets that are still to be begun. */
@Component
class OpeningPages {
  private static final Words WORDS = Words.of("scoring");

  private final Openings openings;
  private final CriteriaSets sets;

  OpeningPages(Openings openings, CriteriaSets sets) {
    this.openings = openings;
    this.sets = sets;
  }

  List<OpeningView> of(Access access) {
    return openings.of(access).stream().map(opening -> view(opening, access)).toList();
  }

  private OpeningView view(Opening opening, Access access) {
    CriteriaSetId id = opening.set();
    if (id == null || !opening.mayBegin()) {
      return new OpeningView(opening, "", List.of(), List.of(), obstacle(opening));
    }
    StoredSet set = sets.byId(id);
    List<Attribute> known = openings.known(opening, access);
    UnitForm form = new UnitForm(set.content().questions()).without(known);
    return new OpeningView(
        opening,
        basis(set),
        known.stream().map(one -> WORDS.say("unit.known", one.name(), one.value())).toList(),
        form.fields(known),
        "");
  }

  private static String obstacle(Opening opening) {
    if (opening.set() != null) {
      return WORDS.say("opening.not-yours", opening.year());
    }
    String key = opening.drafted() ? "opening.drafted" : "opening.no-set";
    return WORDS.say(key, opening.year(), opening.title());
  }

  private static String basis(StoredSet set) {
    CriteriaSet content = set.content();
    return WORDS.say(
        "opening.basis", content.title(), document(set.decision()), content.leaves().count());
  }

  private static String document(@Nullable DecidingDocument decision) {
    return decision == null
        ? ""
        : WORDS.say("opening.document", decision.number(), VietnamTime.date(decision.date()));
  }

  /** What was said about the unit beside what its register knows. */
  Outcome<List<Attribute>> said(Opening opening, Map<String, String> typed, Access access) {
    CriteriaSetId set = opening.set();
    return set == null
        ? Outcome.done(List.of())
        : new UnitForm(sets.content(set).questions())
            .without(openings.known(opening, access))
            .read(typed);
  }
}
