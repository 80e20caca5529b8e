package vn.tdkt.criteria;

/**
 * Version of the arithmetic, stored with every result; a change of meaning changes it.
 *
 * <p>2: a fault named in several criteria costs as the set declares, else it is asked about; the
 * highest award of a sheet is looked for in parts of criteria too; what units record differently of
 * a shared achievement is asked about; the reason of a composed criterion names every part.
 */
public final class EngineVersion {
  public static final String CURRENT = "2";

  private EngineVersion() {}
}
