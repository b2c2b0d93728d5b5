package org.imprimatur.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a body: a member gone, null, of another kind, odd, endless, deep; or the bytes themselves. */
final class Spoiler {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A place in a tree: a member of an object, or an item of a list. */
  private record Place(JsonNode parent, String name, int index) {
    void put(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }
  }

  private final Random random;

  Spoiler(Random random) {
    this.random = random;
  }

  /** Returns the bytes of a body with one to three things wrong in its tree. */
  byte[] spoiled(JsonNode whole) {
    var tree = whole.deepCopy();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      var places = new ArrayList<Place>();
      collect(tree, places);
      if (places.isEmpty()) {
        return text(other()).getBytes(StandardCharsets.UTF_8);
      }
      var place = places.get(random.nextInt(places.size()));
      if (random.nextInt(5) == 0) {
        place.remove();
      } else {
        place.put(other());
      }
    }
    return random.nextInt(3) == 0 ? bytes(text(tree)) : text(tree).getBytes(StandardCharsets.UTF_8);
  }

  private static void collect(JsonNode node, List<Place> places) {
    node.properties().forEach(member -> {
      places.add(new Place(node, member.getKey(), 0));
      collect(member.getValue(), places);
    });
    for (int n = 0; node.isArray() && n < node.size(); n++) {
      places.add(new Place(node, "", n));
      collect(node.get(n), places);
    }
  }

  private JsonNode other() {
    return switch (random.nextInt(11)) {
      case 0, 1 -> NODES.nullNode();
      case 2 -> NODES.numberNode(random.nextInt(3) - 1);
      case 3 -> NODES.numberNode(BigInteger.TWO.pow(random.nextInt(400)));
      case 4 -> NODES.numberNode(random.nextGaussian() * 1e300);
      case 5 -> NODES.booleanNode(random.nextBoolean());
      case 6 -> NODES.objectNode().set(Odd.text(random), NODES.nullNode());
      case 7 -> list();
      case 8 -> deep();
      default -> NODES.textNode(Odd.text(random));
    };
  }

  private JsonNode list() {
    var list = NODES.arrayNode();
    for (int n = random.nextInt(5) == 0 ? 2_000 : random.nextInt(4); n > 0; n--) {
      list.add(random.nextBoolean() ? NODES.nullNode() : NODES.textNode("a"));
    }
    return list;
  }

  private JsonNode deep() {
    JsonNode node = NODES.textNode("deep");
    for (int n = 1 << random.nextInt(10); n > 0; n--) {
      node = random.nextBoolean() ? NODES.arrayNode().add(node) : NODES.objectNode().set("a", node);
    }
    return node;
  }

  /** Writes half surrogates as JSON can and bytes cannot. */
  private static String text(JsonNode tree) {
    var text = new StringBuilder();
    tree.toString().chars().forEach(
        c -> text.append(Character.isSurrogate((char) c) ? String.format("\\u%04x", c) : String.valueOf((char) c)));
    return text.toString();
  }

  private byte[] bytes(String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(utf8, random.nextInt(utf8.length + 1));
      case 1 -> (text + Odd.text(random)).getBytes(StandardCharsets.UTF_8);
      case 2 -> text.getBytes(StandardCharsets.UTF_16);
      case 3 -> flipped(utf8);
      case 4 -> text.replaceFirst("\\{", "{\"text\":\"a\",\"text\":\"b\",").getBytes(StandardCharsets.UTF_8);
      case 5 -> ("[".repeat(5_000) + text).getBytes(StandardCharsets.UTF_8);
      case 6 ->
        ("{\"more\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}").getBytes(StandardCharsets.UTF_8);
      case 7 -> ("{\"n\":" + "9".repeat(5_000) + ",\"m\":1e99999999}").getBytes(StandardCharsets.UTF_8);
      default -> new byte[0];
    };
  }

  private byte[] flipped(byte[] bytes) {
    for (int n = 1 + random.nextInt(3); n > 0 && bytes.length > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
