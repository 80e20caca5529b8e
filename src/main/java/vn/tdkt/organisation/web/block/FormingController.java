package vn.tdkt.organisation.web.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.NewYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** Forms a block as the province has decided, with its first year. */
@Controller
@RequestMapping(BlockController.ADDRESS + "/moi")
class FormingController {
  private final EmulationYears years;
  private final Units units;
  private final Forms forms;
  private final Clock clock;

  FormingController(EmulationYears years, Units units, Forms forms, Clock clock) {
    this.years = years;
    this.units = units;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.BLOCK_MANAGE)
  ModelAndView form(Access access) {
    return forms.show(NewBlockForm.of(provinces(access), Typed.NOTHING, today()));
  }

  @PostMapping
  @Requires(Permission.BLOCK_MANAGE)
  ModelAndView make(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        NewBlockForm.of(provinces(access), typed, today()),
        typed,
        () -> formed(typed, access),
        BlockController::address,
        Words.of("organisation").say("new-block.notice"));
  }

  private Outcome<BlockYearId> formed(Typed typed, Access access) {
    UnitView province = units.unit(new UnitId(typed.id("province")), today());
    access.require(Permission.BLOCK_MANAGE, Scope.jurisdiction(province.id().value()));
    NewBlock block =
        new NewBlock(
            province.id(),
            typed.one(BlockKind.class, "kind"),
            typed.text("name"),
            typed.text("symbol"),
            NewBlockForm.decision(typed),
            typed.day("decided"),
            province.fictional());
    return NewYear.of(typed.text("label"), typed.day("first"), typed.day("last"))
        .then(first -> years.form(block, first, access.actor()));
  }

  private List<UnitView> provinces(Access access) {
    List<UnitId> places =
        access.places(Permission.BLOCK_MANAGE).stream()
            .map(scope -> new UnitId(scope.jurisdiction()))
            .toList();
    return units.all(places, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
