package vn.tdkt.block.web;

import java.util.List;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.model.Seat;
import vn.tdkt.kernel.Words;

/**
 * What stands above every page of a block.
 *
 * @param fictional an invented block, which says so
 * @param ownUnsent the figures of others wait until the own sheet is sent
 * @param organ leads, assists or supervises the block
 * @param waiting members that have not sent
 */
public record BlockHead(
    String address,
    String title,
    boolean fictional,
    boolean ownUnsent,
    boolean organ,
    List<String> waiting) {
  static BlockHead of(View view) {
    boolean organ = view.sight().organ();
    return new BlockHead(
        "/khoi/" + view.block().id().value(),
        view.block().title(),
        view.block().fictional(),
        !view.sight().ownSent(),
        organ,
        organ
            ? view.sight().seats().stream()
                .filter(seat -> !seat.sent())
                .map(BlockHead::waiting)
                .toList()
            : List.of());
  }

  private static String waiting(Seat seat) {
    Words words = Words.of("block");
    String state = seat.sheet().map(head -> head.state().words()).orElse(words.say("not-begun"));
    return seat.member().shortName() + " (" + state + ")";
  }
}
