package vn.tdkt.identity.web.account;

import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.identity.AccountView;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * One act upon an account, with the form that asks for it. Each is a bean; the page of the account
 * offers them in their order.
 */
interface AccountAct {
  /** The last part of its address; its words stand under {@code account-act.<slug>}. */
  String slug();

  List<Field> fields(AccountView account, Typed typed, Access by);

  /** Does it; answers with the account. */
  Outcome<UUID> carryOut(AccountView account, Typed typed, Access by);

  default String title() {
    return words("title");
  }

  default String intro() {
    return words("intro");
  }

  default String notice() {
    return words("notice");
  }

  private String words(String part) {
    return Words.of("identity").say("account-act." + slug() + "." + part);
  }
}
