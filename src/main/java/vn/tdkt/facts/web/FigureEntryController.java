package vn.tdkt.facts.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Family;
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Enters a whole with its parts for one month, on one form (REQ-71, REQ-160). */
@Controller
@RequestMapping(FiguresController.ADDRESS + FiguresController.ONE + "/ghi/{month:\\d{4}-\\d{2}}")
class FigureEntryController {
  private static final Words WORDS = Words.of("facts");

  private final Figures figures;
  private final Facts facts;
  private final Pages pages;

  FigureEntryController(Figures figures, Facts facts, Pages pages) {
    this.figures = figures;
    this.facts = facts;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView form(@PathVariable UUID id, @PathVariable String month, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    return view(figure, drawn(figure, month(month)), HttpStatus.OK);
  }

  @PostMapping
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView note(
      @PathVariable UUID id,
      @PathVariable String month,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    EntryPage typed = drawn(figure, month(month)).typed(new Typed(values));
    return typed.wrong()
        ? view(figure, typed, HttpStatus.UNPROCESSABLE_CONTENT)
        : written(figure, typed, access);
  }

  private ModelAndView written(Indicator figure, EntryPage typed, Access access) {
    try {
      return switch (facts.note(figure.unit(), typed.notes(), access.actor())) {
        case Outcome.Done<Integer>(Integer written) -> {
          pages.tell(WORDS.say(written == 0 ? "nothing" : "saved", typed.words(), written));
          yield new ModelAndView("redirect:" + FiguresController.address(figure));
        }
        case Outcome.Refused<Integer>(var refusal) ->
            view(figure, typed.refused(refusal.text()), HttpStatus.UNPROCESSABLE_CONTENT);
      };
    } catch (StaleEdit stale) {
      return view(figure, typed.refused(WORDS.say("stale")), HttpStatus.CONFLICT);
    }
  }

  private EntryPage drawn(Indicator figure, YearMonth month) {
    Family family = figures.family(figure);
    Map<UUID, List<Fact>> noted = facts.of(family.ids(), Span.of(month));
    return new EntryPage(
        month,
        family.all().stream()
            .map(
                one ->
                    EntryRow.of(
                        one,
                        noted.getOrDefault(one.id(), List.of()).stream()
                            .filter(fact -> fact.span().equals(Span.of(month)))
                            .findFirst()
                            .orElse(null)))
            .toList(),
        null);
  }

  private static YearMonth month(String named) {
    try {
      return YearMonth.parse(named);
    } catch (DateTimeParseException e) {
      throw new NotVisible("month " + named);
    }
  }

  private ModelAndView view(Indicator figure, EntryPage entry, HttpStatus status) {
    return new ModelAndView(
        "facts/entry",
        Map.of(
            "page",
            pages.page(WORDS.say("entry.title", entry.words())),
            "address",
            FiguresController.address(figure),
            "entry",
            entry),
        status);
  }
}
