package vn.tdkt.architecture.broken.modules.cellar;

/** What others may use. */
public interface Cellar {}
