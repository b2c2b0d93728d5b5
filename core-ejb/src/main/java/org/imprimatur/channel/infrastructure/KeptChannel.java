package org.imprimatur.channel.infrastructure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.platform.infrastructure.KeptForm;

/** Keeps a channel inside of a post as its name in capitals, as the first release did. */
public final class KeptChannel extends KeptForm {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the form; the service loader calls it. */
  public KeptChannel() {
    addSerializer(ChannelId.class, new Value());
    addKeySerializer(ChannelId.class, new Key());
    addDeserializer(ChannelId.class, new Reader());
    addKeyDeserializer(ChannelId.class, new KeyReader());
  }

  static String written(ChannelId channel) {
    return channel.wire().toUpperCase(Locale.ROOT);
  }

  static ChannelId read(String kept) {
    return new ChannelId(kept.toLowerCase(Locale.ROOT));
  }

  private static final class Value extends JsonSerializer<ChannelId> {
    @Override
    public void serialize(ChannelId channel, JsonGenerator json, SerializerProvider provider) throws IOException {
      json.writeString(written(channel));
    }
  }

  private static final class Key extends JsonSerializer<ChannelId> {
    @Override
    public void serialize(ChannelId channel, JsonGenerator json, SerializerProvider provider) throws IOException {
      json.writeFieldName(written(channel));
    }
  }

  private static final class Reader extends StdScalarDeserializer<ChannelId> {
    @Serial private static final long serialVersionUID = 1L;

    Reader() {
      super(ChannelId.class);
    }

    @Override
    public ChannelId deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return read(json.getText());
    }
  }

  private static final class KeyReader extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return read(key);
    }
  }
}
