package vn.tdkt.initiatives.web;

import static vn.tdkt.initiatives.web.InitiativeFields.field;
import static vn.tdkt.initiatives.web.InitiativeFields.hinted;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.VoteRule;
import vn.tdkt.initiatives.VoteRules;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Which share of votes papers of the province ask of its councils. */
@Controller
@RequestMapping(VoteRuleController.ADDRESS)
class VoteRuleController {
  static final String ADDRESS = InitiativeController.ADDRESS + "/quy-dinh";
  private static final Words WORDS = Words.of("initiatives");
  private static final String SCOPE = "rule-scope";
  private static final String SINCE = "rule-from";
  private static final String PERCENT = "percent";
  private static final String SOURCE = "source";

  private final VoteRules rules;
  private final Forms forms;
  private final Pages pages;

  VoteRuleController(VoteRules rules, Forms forms, Pages pages) {
    this.rules = rules;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.INITIATIVE_VIEW)
  String list(Access access, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("rules.title")));
    model.addAttribute("rules", rules.of(access.actor().jurisdiction()));
    model.addAttribute("mayRule", access.holds(Permission.INITIATIVE_RULE));
    return "initiatives/rules";
  }

  @GetMapping("/moi")
  @Requires(Permission.INITIATIVE_RULE)
  ModelAndView add() {
    return forms.show(form(Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.INITIATIVE_RULE)
  ModelAndView add(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        form(typed),
        typed,
        () ->
            rules.add(
                typed.one(Influence.class, SCOPE),
                typed.day(SINCE),
                percent(typed),
                typed.text(SOURCE),
                access),
        done -> ADDRESS,
        WORDS.say("notice.rule-added"));
  }

  private static Score percent(Typed typed) {
    return VietnameseNumber.read(typed.text(PERCENT), null)
            instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)
        ? value
        : Score.ZERO;
  }

  private static Form form(Typed typed) {
    return Form.of(
            WORDS.say("rule.add"),
            ADDRESS + "/moi",
            ADDRESS,
            List.of(
                hinted(Field.Kind.CHOICE, SCOPE, "", typed)
                    .from(InitiativeFields.influences(Influence.GRASSROOTS))
                    .asRequired(),
                field(Field.Kind.NUMBER, PERCENT, "", typed).asRequired(),
                field(Field.Kind.DATE, SINCE, "", typed).asRequired(),
                hinted(Field.Kind.TEXT, SOURCE, "", typed).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("rule.add.intro"))
        .button(WORDS.say("save"));
  }

  @GetMapping(InitiativeController.ONE + "/bo")
  @Requires(Permission.INITIATIVE_RULE)
  ModelAndView drop(@PathVariable UUID id, Access access) {
    return forms.show(dropping(rules.rule(id, access), Typed.NOTHING));
  }

  @PostMapping(InitiativeController.ONE + "/bo")
  @Requires(Permission.INITIATIVE_RULE)
  ModelAndView drop(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    VoteRule rule = rules.rule(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(rule, typed),
        typed,
        () -> rules.voidIt(rule, typed.text(InitiativeFields.REASON), access),
        done -> ADDRESS,
        WORDS.say("notice.dropped"));
  }

  private static Form dropping(VoteRule rule, Typed typed) {
    return Form.of(
            WORDS.say("rule.drop", rule.source()),
            rule.address() + "/bo",
            ADDRESS,
            List.of(InitiativeFields.reason(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("rule.drop.intro"))
        .button(WORDS.say("drop.button"));
  }
}
