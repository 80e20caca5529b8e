package vn.tdkt.identity.web.account;

import java.util.List;
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
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.Accounts;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The form of every {@link AccountAct}, and the act itself. */
@Controller
@RequestMapping(AccountController.ADDRESS + "/{id}/{slug}")
class AccountActController {
  private final Accounts accounts;
  private final List<AccountAct> acts;
  private final Forms forms;

  AccountActController(Accounts accounts, List<AccountAct> acts, Forms forms) {
    this.accounts = accounts;
    this.acts = acts;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.ACCOUNT_MANAGE)
  ModelAndView form(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> proposed,
      Access access) {
    AccountView account = accounts.account(id, access);
    return forms.show(form(act(slug), account, new Typed(proposed), access));
  }

  @PostMapping
  @Requires(Permission.ACCOUNT_MANAGE)
  ModelAndView carryOut(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    AccountAct act = act(slug);
    AccountView account = accounts.account(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(act, account, typed, access),
        typed,
        () -> act.carryOut(account, typed, access),
        AccountController::address,
        act.notice());
  }

  private static Form form(AccountAct act, AccountView account, Typed typed, Access access) {
    String back = AccountController.address(account.id());
    return Form.of(
            act.title() + ": " + account.fullName(),
            back + "/" + act.slug(),
            back,
            act.fields(account, typed, access))
        .saying(act.intro())
        .of(account.version())
        .button(act.title());
  }

  private AccountAct act(String slug) {
    return acts.stream()
        .filter(act -> act.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotVisible("act " + slug));
  }
}
