package vn.tdkt.facts.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.FigureJoins;
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** Says that two figures are the same thing, and takes it back (REQ-182). */
@Controller
@RequestMapping(FiguresController.ADDRESS + FiguresController.ONE)
class FigureJoinController {
  private static final Words WORDS = Words.of("facts");
  private static final Citation COMPARED = Citation.of("REQ-182");
  private static final String OLDER = "older";
  private static final String REASON = "reason";

  private final Figures figures;
  private final Indicators indicators;
  private final FigureJoins joins;
  private final Forms forms;

  FigureJoinController(Figures figures, Indicators indicators, FigureJoins joins, Forms forms) {
    this.figures = figures;
    this.indicators = indicators;
    this.joins = joins;
    this.forms = forms;
  }

  @GetMapping("/gop")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView joining(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    return forms.show(joining(figure, new Typed(values)));
  }

  @PostMapping("/gop")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView join(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    Typed typed = new Typed(values);
    return forms.end(
        joining(figure, typed),
        typed,
        () ->
            chosen(figure, typed)
                .map(older -> joins.join(figure, older, access.actor()))
                .orElseGet(() -> Outcome.refused("facts.refused.no-older", COMPARED)),
        FiguresController::address,
        WORDS.say("joined"));
  }

  private Optional<UUID> chosen(Indicator figure, Typed typed) {
    return others(figure).stream()
        .map(Indicator::id)
        .filter(one -> one.toString().equals(typed.text(OLDER)))
        .findFirst();
  }

  private List<Indicator> others(Indicator figure) {
    return indicators.of(figure.unit()).stream()
        .filter(one -> !one.id().equals(figure.id()))
        .filter(one -> (one.within() == null) == (figure.within() == null))
        .toList();
  }

  private Form joining(Indicator figure, Typed typed) {
    List<Field.Choice> others =
        others(figure).stream()
            .map(one -> new Field.Choice(one.id().toString(), named(one)))
            .toList();
    return Form.of(
            WORDS.say("join"),
            FiguresController.address(figure) + "/gop",
            FiguresController.address(figure),
            List.of(
                Field.of(Field.Kind.CHOICE, OLDER, WORDS.say("join.older"), typed.or(OLDER, ""))
                    .from(others)
                    .withHint(WORDS.say("join.older.hint"))
                    .asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("join.intro", figure.what()))
        .button(WORDS.say("join.act"));
  }

  private static String named(Indicator one) {
    return one.measure().isEmpty()
        ? EntryRow.named(one)
        : WORDS.say("join.named", EntryRow.named(one), one.measure());
  }

  @GetMapping("/tach/{older:[0-9a-f-]{36}}")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView parting(@PathVariable UUID id, @PathVariable UUID older, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    return forms.show(parting(figure, name(figure, older), Typed.NOTHING));
  }

  @PostMapping("/tach/{older:[0-9a-f-]{36}}")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView part(
      @PathVariable UUID id,
      @PathVariable UUID older,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    Typed typed = new Typed(values);
    return forms.end(
        parting(figure, name(figure, older), typed),
        typed,
        () -> joins.part(figure, older, typed.text(REASON), access.actor()),
        FiguresController::address,
        WORDS.say("parted"));
  }

  private Indicator name(Indicator figure, UUID older) {
    return joins.older(figure.unit()).getOrDefault(figure.id(), List.of()).stream()
        .filter(one -> one.id().equals(older))
        .findFirst()
        .orElseThrow(() -> new NotVisible("older name"));
  }

  private static Form parting(Indicator figure, Indicator older, Typed typed) {
    return Form.of(
            WORDS.say("part"),
            FiguresController.address(figure) + "/tach/" + older.id(),
            FiguresController.address(figure),
            List.of(
                Field.text(REASON, WORDS.say("part.reason"), typed.or(REASON, "")).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("part.intro", older.what(), figure.what()))
        .button(WORDS.say("part"));
  }
}
