package org.imprimatur.histories;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.pack.infrastructure.ShippedPacks;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.InForce;
import org.imprimatur.pack.model.Pack;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.pack.model.StoredPack.State;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.policy.Shipped;
import org.imprimatur.store.MemoryStore;

/** The policies of the histories: the shipped one, and two small ones of the house with cases for each rule. */
final class House implements Rulebooks {

  static final String MILD = "house/1";
  static final String STRICT = "house/2";

  private static final Map<String, PackFiles> FILES = Map.of(MILD, files(1), STRICT, files(2));
  private static final Map<PackFiles, Rulebook> BOOKS = new ConcurrentHashMap<>();

  private final MemoryStore store;

  House(MemoryStore store) {
    this.store = store;
  }

  /** Returns the files of a policy of the house. */
  static PackFiles files(String reference) {
    return FILES.get(reference);
  }

  /** Returns the files of the shipped policy. */
  static PackFiles shipped() {
    return ShippedFiles.FILES;
  }

  private static final class ShippedFiles {
    private static final PackFiles FILES = ShippedPacks.files(ShippedPacks.DEFAULT);
  }

  @Override
  public Rulebook inForce() {
    return kept().map(StoredPack::files).map(this::compile).orElseThrow();
  }

  @Override
  public InForce asRead() {
    return kept().map(pack -> InForce.of(compile(pack.files()), pack.files(), pack.enforced())).orElseThrow();
  }

  private Optional<StoredPack> kept() {
    return store.tables().packs().all().stream().filter(pack -> pack.state() == State.IN_FORCE).findFirst();
  }

  @Override
  public String reference(PackFiles files) {
    return compile(files).pack().edition().reference();
  }

  /** Compiles each pack once: the test would do nothing else. */
  @Override
  @SuppressWarnings("ReferenceEquality") // The shipped pack is one object; to compare its text would cost much.
  public Rulebook compile(PackFiles files) {
    return files == shipped() ? Shipped.book() : BOOKS.computeIfAbsent(files, new CompiledPacks()::compile);
  }

  @Override
  public Rulebook onTrial(PackFiles files) {
    return compile(files);
  }

  @Override
  public Pack read(PackFiles files) {
    return compile(files).pack();
  }

  @Override
  public PackFiles rewritten(PackFiles files, Edition edition, Map<String, String> switches) {
    return new CompiledPacks().rewritten(files, edition, switches);
  }

  private static PackFiles files(int version) {
    var files = new TreeMap<String, String>();
    var rules = new StringBuilder("name: house\nversion: " + version + "\ntitle: The house\npatterns:\n");
    var list = new StringBuilder("rules:\n");
    for (var word : Word.values()) {
      if (word.under("house/" + version) != Word.Weight.FREE) {
        var id = "house-" + word.name().toLowerCase(java.util.Locale.ROOT);
        var severity = word.under("house/" + version) == Word.Weight.BLOCKED ? "block" : "justify";
        rules.append("  ").append(id).append(":\n    - '").append(word.text.replaceAll("\\W+$", "")).append("'\n");
        list.append("  - id: ").append(id).append("\n    family: claim\n    severity: ").append(severity)
            .append("\n    source: the house\n");
        word.wants().ifPresent(role -> list.append("    review: ").append(role.wire()).append('\n'));
        list.append("    find: [").append(id).append("]\n    message: The house asks.\n");
        files.put("cases/" + id + "/hits.txt", (word.text + "\n----\n").repeat(3));
        files.put("cases/" + id + "/misses.txt", (Word.SLEEP.text + "\n----\n").repeat(3));
      }
    }
    files.put("pack.yaml", rules.toString() + list);
    return new PackFiles(files);
  }
}
