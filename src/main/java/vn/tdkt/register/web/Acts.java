package vn.tdkt.register.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.RegisterAccess;

/** Shows and ends the forms of acts; buttons and checks read the same table. */
@Component
class Acts {
  /** What is looked for among the lines to choose from. */
  static final String SEARCH = "q";

  private static final Words WORDS = Words.of("register");

  private final Forms forms;
  private final Pages pages;

  Acts(Forms forms, Pages pages) {
    this.forms = forms;
    this.pages = pages;
  }

  /**
   * A thing with all that its forms need to know of it.
   *
   * @param place address of its page
   */
  record Thing<T>(T itself, UUID unit, long version, String name, String place) {}

  static <T> List<Offer> offered(List<? extends FormAct<T>> acts, Thing<T> thing, Access access) {
    return acts.stream()
        .filter(act -> may(act, thing, access))
        .map(act -> offer(act, thing))
        .toList();
  }

  private static <T> Offer offer(FormAct<T> act, Thing<T> thing) {
    boolean grave = act.weight() == ActButton.Weight.GRAVE;
    return new Offer(act.title(), thing.place() + "/" + act.slug(), grave);
  }

  /**
   * @throws NotVisible if there is no such act, or it is not open to the person
   */
  static <T, A extends FormAct<T>> A open(
      List<A> acts, String slug, Thing<T> thing, Access access) {
    return acts.stream()
        .filter(act -> act.slug().equals(slug) && may(act, thing, access))
        .findFirst()
        .orElseThrow(() -> new NotVisible("act " + slug));
  }

  private static <T> boolean may(FormAct<T> act, Thing<T> thing, Access access) {
    return RegisterAccess.may(act.permission(), thing.unit(), access)
        && act.offered(thing.itself());
  }

  <T> ModelAndView show(FormAct<T> act, Thing<T> thing, Typed typed) {
    Form form = form(act, thing, typed);
    if (!act.searches()) {
      return forms.show(form);
    }
    Listing listing =
        Listing.of(form.address(), typed.text(SEARCH), WORDS.say("count.choice", lines(form)));
    return new ModelAndView(
        "register/choose",
        Map.of("page", pages.page(form.title()), "form", form, "listing", listing));
  }

  <T> ModelAndView end(
      FormAct<T> act, Thing<T> thing, Typed typed, Access access, Function<UUID, String> next) {
    return forms.end(
        form(act, thing, typed),
        typed,
        () -> act.carryOut(thing.itself(), typed, access.actor()),
        next,
        act.notice());
  }

  private static <T> Form form(FormAct<T> act, Thing<T> thing, Typed typed) {
    Map<String, String> hidden =
        Map.of("version", String.valueOf(thing.version()), SEARCH, typed.text(SEARCH));
    return new Form(
        act.title() + ": " + thing.name(),
        thing.place() + "/" + act.slug(),
        thing.place(),
        act.intro(),
        hidden,
        act.fields(thing.itself(), typed),
        act.title(),
        null,
        false);
  }

  /** The lines that are searched stand in the last field. */
  private static int lines(Form form) {
    return form.fields().getLast().choices().size();
  }
}
