package vn.tdkt.architecture.broken.modules.cellar.store;

/** What nobody else may use. */
public interface Jars {}
