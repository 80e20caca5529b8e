package vn.tdkt.issuance;

import java.util.UUID;

/** A paper that a unit writes, its leader approves, and that is then issued. */
public interface OwnPaper {
  UUID id();

  UUID jurisdiction();

  UUID unit();

  PaperSort sort();

  IssuanceState state();

  /** Of the paper with all its text. */
  long version();

  /** Of its page: "/ke-hoach/…". */
  String address();

  /** Whether what it says can still be changed. */
  default boolean open() {
    return state().open();
  }

  default boolean allows(IssuanceMove move) {
    return move.from().contains(state());
  }
}
