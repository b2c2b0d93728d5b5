package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharSetsTest {

  private static final Map<String, IntPredicate> SETS =
      Map.ofEntries(
          Map.entry("letter", CharSets::letter), Map.entry("alphanumeric", CharSets::alphanumeric),
          Map.entry("word", CharSets::word), Map.entry("accented", CharSets::accented),
          Map.entry("latin", CharSets::latin), Map.entry("cyrillic", CharSets::cyrillic),
          Map.entry("letterOrMark", CharSets::letterOrMark), Map.entry("anyWord", CharSets::anyWord),
          Map.entry("digit", CharSets::digit), Map.entry("space", CharSets::space),
          Map.entry("directional", CharSets::directional), Map.entry("sign", CharSets::sign),
          Map.entry("international", CharSets::international));

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          letter        | 41 5A 61 7A
          alphanumeric  | 30 39 41 7A
          word          | 30 39 41 5A 5F 61 7A
          accented      | C0 D6 D8 F6 F8 24F 253 259 2BB 300 36F 1E00 1EFF
          latin         | 30 41 7A C0 24F 301 1EFF
          cyrillic      | 400 430 4FF
          letterOrMark  | 41 E9 301 5D0 6C34 903 20DD FE0F 1D49C 20000
          anyWord       | 30 41 5F 301 661 203F 6C34 1D49C
          digit         | 30 39 661 966 FF10 1D7CE
          space         | 9 A D 20 85 A0 1680 2000 200A 2028 2029 202F 205F 3000
          directional   | 61C 200E 200F 202A 202E 2066 2069
          sign          | 21 2D 2F 3A 40 5B 5F 60 7B 7E
          international | 30 41 7F E9 5D0 1FFF 2070 6C34 D800 1F600
          """)
  void these_belong_to_the_set(String set, String codes) {
    assertEquals(codes, of(codes, SETS.get(set)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          letter        | 40 5B 60 7B 30 E9 FF21
          alphanumeric  | 2F 3A 5F E9 661 FF10
          word          | 2D 2E 40 E9 203F 6C34
          accented      | 41 7A BF D7 F7 250 252 2BC 2FF 370 1DFF 1F00 6C34
          latin         | 2D 5F D7 391 430 6C34
          cyrillic      | 3FF 500 41
          letterOrMark  | 30 5F 2D 2160 D800 1F600 200D
          anyWord       | 2D 2E B2 200D D800 1F600
          digit         | 2F 3A 41 B2 BD 2160
          space         | 8 E 84 86 180E 200B 200D 2060 FEFF
          directional   | 61B 200D 2010 2029 202F 2065 206A FEFF
          sign          | 20 7F 30 41 5A 61 7A A1 2014
          international | 20 2D 2E 5F 40 A0 3000 2000 200B 2014 202E 206F
          """)
  void these_do_not(String set, String codes) {
    assertEquals("", of(codes, SETS.get(set)));
  }

  private static String of(String codes, IntPredicate set) {
    IntStream points = Arrays.stream(codes.split(" ")).mapToInt(code -> Integer.parseInt(code, 16));
    return points.filter(set).mapToObj(c -> Integer.toHexString(c).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
