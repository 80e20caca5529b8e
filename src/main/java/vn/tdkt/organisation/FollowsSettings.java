package vn.tdkt.organisation;

import vn.tdkt.kernel.Actor;

/**
 * Whoever keeps days that a block settles: told in the same transaction when they may have moved.
 */
public interface FollowsSettings {
  /**
   * @param block with the settings as they are now
   */
  void settled(BlockYear block, Actor by);
}
