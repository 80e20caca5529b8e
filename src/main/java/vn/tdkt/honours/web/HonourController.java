package vn.tdkt.honours.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.honours.HonourQuery;
import vn.tdkt.honours.Honours;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Awards that were conferred: found by name, unit, title, decision and year. */
@Controller
@RequestMapping(HonourController.ADDRESS)
class HonourController {
  static final String ADDRESS = "/khen-thuong-da-co";
  private static final Words WORDS = Words.of("honours");
  private static final int YEARS_SHOWN = 8;

  private final Honours honours;
  private final Forms forms;
  private final Pages pages;

  HonourController(Honours honours, Forms forms, Pages pages) {
    this.honours = honours;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.HONOUR_VIEW)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "nam", required = false) @Nullable Integer year,
      @RequestParam(name = "trang", defaultValue = "1") int page,
      Access access,
      Model model) {
    int from = Math.max(1, page);
    HonourQuery query = new HonourQuery(access.places(Permission.HONOUR_VIEW), q, year, from - 1);
    int count = honours.count(query);
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute("listing", listing(query, count, from));
    model.addAttribute("honours", honours.find(query));
    model.addAttribute("mayEdit", access.holds(Permission.HONOUR_EDIT));
    model.addAttribute("mayImport", access.holds(Permission.REGISTER_IMPORT));
    return "honours/honours";
  }

  @PostMapping("/{id}/doi-chieu")
  @Requires(Permission.HONOUR_EDIT)
  String verify(@PathVariable UUID id, Access access) {
    return pages.after(
        honours.verify(id, access), "redirect:" + ADDRESS, WORDS.say("verified.done"));
  }

  @GetMapping("/{id}/huy")
  @Requires(Permission.HONOUR_EDIT)
  ModelAndView voiding(@PathVariable UUID id, Access access) {
    return forms.show(VoidForm.of(honours.editable(id, access), Typed.NOTHING));
  }

  @PostMapping("/{id}/huy")
  @Requires(Permission.HONOUR_EDIT)
  ModelAndView voidOne(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        VoidForm.of(honours.editable(id, access), typed),
        typed,
        () -> honours.voidOne(id, typed.text(VoidForm.REASON), access),
        done -> ADDRESS,
        WORDS.say("voided"));
  }

  private Listing listing(HonourQuery query, int count, int page) {
    Integer year = query.year();
    boolean more = page * HonourQuery.ROWS < count;
    return Listing.of(
            ADDRESS, query.text(), WORDS.say("count", VietnameseNumber.format(Score.of(count))))
        .keeping(year == null ? Map.of() : Map.of("nam", year.toString()))
        .with(filters(query))
        .between(
            page > 1 ? address(query.text(), year, page - 1) : null,
            more ? address(query.text(), year, page + 1) : null);
  }

  private List<Listing.Filter> filters(HonourQuery query) {
    Integer chosen = query.year();
    Stream<Listing.Filter> years =
        honours.years(query).stream()
            .limit(YEARS_SHOWN)
            .map(
                year ->
                    new Listing.Filter(
                        year.toString(), address(query.text(), year, 1), year.equals(chosen)));
    Listing.Filter all =
        new Listing.Filter(WORDS.say("all-years"), address(query.text(), null, 1), chosen == null);
    return Stream.concat(Stream.of(all), years).toList();
  }

  private static String address(String text, @Nullable Integer year, int page) {
    return ADDRESS
        + "?trang="
        + page
        + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
        + (year == null ? "" : "&nam=" + year);
  }
}
