package vn.tdkt.docs.broken;

import vn.tdkt.testing.Proves;

/** Broken on purpose: names a requirement that does not exist. No test runner runs it. */
@Proves("REQ-999")
abstract class ProvesTooMuch {
  @Proves("REQ-1")
  abstract void points_add_up();
}
