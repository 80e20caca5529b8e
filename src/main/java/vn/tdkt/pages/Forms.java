package vn.tdkt.pages;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.StaleEdit;

/** Shows a form, and again with what is wrong until the act behind it is done. */
@Component
public class Forms {
  private static final Refusal STALE = Refusal.of("pages.refused.stale", Citation.of("REQ-198"));

  private final Pages pages;

  Forms(Pages pages) {
    this.pages = pages;
  }

  public ModelAndView show(Form form) {
    return view(form, HttpStatus.OK);
  }

  /** The form as it came in, with what is wrong or to be answered before anything is done. */
  public ModelAndView again(Form form) {
    return view(form, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /**
   * Does the act if every field can be read.
   *
   * @param form drawn from the thing as it is now, with the values as they were typed
   * @param typed what came in
   * @param next where to go once it is done
   * @param notice one sentence for the page after that
   */
  public <T> ModelAndView end(
      Form form, Typed typed, Supplier<Outcome<T>> act, Function<T, String> next, String notice) {
    Form checked = form.checked();
    if (!form.isDrawnFromTheSame(typed)) {
      return view(checked.refused(STALE), HttpStatus.CONFLICT);
    }
    if (checked.wrong()) {
      return view(checked, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return switch (act.get()) {
        case Outcome.Done<T>(T done) -> {
          pages.tell(notice);
          yield new ModelAndView("redirect:" + next.apply(done));
        }
        case Outcome.Refused<T>(Refusal refusal) ->
            view(form.refused(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
      };
    } catch (StaleEdit stale) {
      return view(form.refused(STALE), HttpStatus.CONFLICT);
    }
  }

  private ModelAndView view(Form form, HttpStatus status) {
    return new ModelAndView(
        "pages/form", Map.of("page", pages.page(form.title()), "form", form), status);
  }
}
