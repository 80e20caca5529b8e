package vn.tdkt.criteria.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Outline;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** Rows of a draft: added, changed, moved, removed, and each leaf given its method. */
@Controller
@RequestMapping(SetController.ADDRESS + "/{id}")
class RowController {
  private static final Words WORDS = Words.of("criteria");
  private static final String SAVE = "luu";

  private final CriteriaSets sets;
  private final Sets seen;
  private final Pages pages;

  RowController(CriteriaSets sets, Sets seen, Pages pages) {
    this.sets = sets;
    this.seen = seen;
    this.pages = pages;
  }

  @GetMapping("/muc")
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView show(@PathVariable UUID id, @RequestParam String dong, Access access) {
    StoredSet set = seen.editable(id, access);
    Item row = row(set, dong);
    MethodForm method = row instanceof Item.Leaf leaf ? MethodForm.of(set.content(), leaf) : null;
    return page(set, row, RowPage.form(set, row, RowTyped.of(row), false), method, HttpStatus.OK);
  }

  @PostMapping("/muc")
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView change(
      @PathVariable UUID id,
      @RequestParam String dong,
      @RequestParam long version,
      RowTyped typed,
      Access access) {
    StoredSet set = seen.editable(id, access);
    Item row = row(set, dong);
    if (!typed.fits()) {
      ActForm form = RowPage.form(set, row, typed, true);
      return page(set, row, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    CriteriaSet changed =
        new Outline(set.content()).printed(dong, typed.heading(dong), typed.isBonus());
    return saved(set, version, changed, WORDS.say("page.row-saved", row.ref()), access);
  }

  @PostMapping("/muc/chuyen")
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView move(
      @PathVariable UUID id,
      @RequestParam String dong,
      @RequestParam long version,
      @RequestParam int huong,
      Access access) {
    StoredSet set = seen.editable(id, access);
    CriteriaSet changed = new Outline(set.content()).moved(dong, Integer.signum(huong));
    pages.value(sets.save(set.id(), version, changed, access));
    return to(set, dong);
  }

  @PostMapping("/muc/bo")
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView remove(
      @PathVariable UUID id, @RequestParam String dong, @RequestParam long version, Access access) {
    StoredSet set = seen.editable(id, access);
    Item row = row(set, dong);
    CriteriaSet changed = new Outline(set.content()).without(dong);
    return saved(set, version, changed, WORDS.say("page.row-removed", row.ref()), access);
  }

  @GetMapping("/muc-moi")
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView newForm(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String trong, Access access) {
    StoredSet set = seen.editable(id, access);
    return newPage(RowPage.newForm(set, trong, RowTyped.EMPTY, false), HttpStatus.OK);
  }

  @PostMapping("/muc-moi")
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView add(
      @PathVariable UUID id,
      @RequestParam String trong,
      @RequestParam long version,
      RowTyped typed,
      Access access) {
    StoredSet set = seen.editable(id, access);
    if (!typed.fits()) {
      ActForm form = RowPage.newForm(set, trong, typed, true);
      return newPage(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String key = Ids.next().toString();
    Item.Leaf leaf = new Item.Leaf(typed.heading(key), typed.isBonus(), Method.JUDGED);
    CriteriaSet changed = new Outline(set.content()).added(trong.isEmpty() ? null : trong, leaf);
    StoredSet now = pages.value(sets.save(set.id(), version, changed, access));
    pages.tell(WORDS.say("page.row-added", row(now, key).ref()));
    return to(now, key);
  }

  /** Reads the typed method, tries it, or gives it to the leaf. */
  @PostMapping("/phuong-phap")
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView method(
      @PathVariable UUID id,
      @RequestParam String dong,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String cach,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String lam,
      @RequestParam Map<String, String> submitted,
      Access access) {
    StoredSet set = seen.editable(id, access);
    if (!(row(set, dong) instanceof Item.Leaf leaf)) {
      throw new NotVisible("leaf");
    }
    if (lam.equals(SAVE) && MethodForm.read(cach, text) instanceof Decoded.Read<Method>(Method m)) {
      CriteriaSet changed = new Outline(set.content()).scored(dong, m);
      return saved(set, version, changed, WORDS.say("page.method-saved", leaf.ref()), access);
    }
    return page(
        set,
        leaf,
        RowPage.form(set, leaf, RowTyped.of(leaf), false),
        MethodForm.typed(set.content(), leaf, cach, text, submitted),
        lam.equals(SAVE) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  private static Item row(StoredSet set, String key) {
    return new Outline(set.content()).find(key).orElseThrow(() -> new NotVisible("row"));
  }

  private ModelAndView saved(
      StoredSet set, long version, CriteriaSet changed, String notice, Access access) {
    pages.value(sets.save(set.id(), version, changed, access));
    pages.tell(notice);
    return new ModelAndView("redirect:" + SetController.address(set));
  }

  private static ModelAndView to(StoredSet set, String key) {
    ModelAndView page = new ModelAndView("redirect:" + SetController.address(set) + "/muc");
    return page.addObject("dong", key);
  }

  private ModelAndView page(
      StoredSet set, Item row, ActForm form, @Nullable MethodForm method, HttpStatus status) {
    return new ModelAndView(
        "criteria/row",
        Map.of(
            "page",
            pages.page(WORDS.say("page.row-title", row.ref())),
            "row",
            RowPage.of(set, row, form, method)),
        status);
  }

  private ModelAndView newPage(ActForm form, HttpStatus status) {
    return new ModelAndView(
        "criteria/act",
        Map.of("page", pages.page(WORDS.say("page.row-new")), "form", form),
        status);
  }
}
