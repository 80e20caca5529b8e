package vn.tdkt.proofreading.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to proofreading, open to everybody. */
@Component
@ConditionalOnProperty(name = "tdkt.anonymous-proofreading", matchIfMissing = true)
class ProofreadingEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.DOCUMENTS;
  }

  @Override
  public String address() {
    return ProofreadingController.ADDRESS;
  }

  @Override
  public boolean opensFor(Access access) {
    return true;
  }

  @Override
  public boolean opensForGuests() {
    return true;
  }

  @Override
  public String label() {
    return Words.of("proofreading").say("web.title");
  }
}
