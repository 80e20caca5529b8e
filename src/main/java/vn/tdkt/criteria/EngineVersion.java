package vn.tdkt.criteria;

/** Version of the arithmetic, stored with every result; a change of meaning changes it. */
public final class EngineVersion {
  public static final String CURRENT = "1";

  private EngineVersion() {}
}
