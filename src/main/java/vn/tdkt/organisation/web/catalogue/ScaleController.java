package vn.tdkt.organisation.web.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Scale;
import vn.tdkt.organisation.ScaleKind;
import vn.tdkt.organisation.Scales;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Levels of authority and rating scales of the province or ministry of the one who asks. */
@Controller
@RequestMapping(ScaleController.ADDRESS)
class ScaleController {
  static final String ADDRESS = "/cap-thang-bac";
  private static final Words WORDS = Words.of("organisation");

  private final Scales scales;
  private final AuditTrail trail;
  private final Pages pages;
  private final Forms forms;
  private final Clock clock;

  ScaleController(Scales scales, AuditTrail trail, Pages pages, Forms forms, Clock clock) {
    this.scales = scales;
    this.trail = trail;
    this.pages = pages;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String list(
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day, Access access, Model model) {
    AsOf asOf = AsOf.read(day, LocalDate.now(clock));
    UnitId province = province(access);
    Act.Subject subject = new Act.Subject("catalogue", province.value());
    model.addAttribute("page", pages.page(WORDS.say("title.scales")));
    model.addAttribute("asOf", asOf);
    model.addAttribute("scales", scales.all(province, asOf.day()).values());
    model.addAttribute(
        "mayEdit", access.may(Permission.CATALOGUE_EDIT, Scope.jurisdiction(province.value())));
    model.addAttribute("trail", trail.of(subject).stream().map(Entry::text).toList());
    return "organisation/scales";
  }

  @GetMapping("/{kind}")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView form(@PathVariable ScaleKind kind, Access access) {
    return forms.show(form(kind, editable(access), Typed.NOTHING));
  }

  @PostMapping("/{kind}")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView declare(
      @PathVariable ScaleKind kind,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    UnitId province = editable(access);
    Typed typed = new Typed(values);
    return forms.end(
        form(kind, province, typed),
        typed,
        () ->
            scales.declare(
                province,
                kind,
                typed.lines("levels"),
                typed.day("from"),
                typed.text("decision"),
                access.actor()),
        done -> ADDRESS,
        WORDS.say("scale.notice"));
  }

  private Form form(ScaleKind kind, UnitId province, Typed typed) {
    LocalDate today = LocalDate.now(clock);
    Scale now = scales.scale(province, kind, today);
    List<Field> fields =
        List.of(
            Inputs.lines(typed, "levels", String.join("\n", now.levels())).asRequired(),
            Inputs.day(typed, "from", today),
            Inputs.decision(typed));
    return Form.of(kind.words(), ADDRESS + "/" + kind, ADDRESS, fields)
        .saying(WORDS.say("scale.intro"))
        .button(WORDS.say("scale.save"));
  }

  private static UnitId editable(Access access) {
    UnitId province = province(access);
    access.require(Permission.CATALOGUE_EDIT, Scope.jurisdiction(province.value()));
    return province;
  }

  private static UnitId province(Access access) {
    return new UnitId(access.actor().jurisdiction());
  }
}
