package org.jianbao.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils bulletins in every way that a scan, a mailer or an editor does, and in some that none does; from a seed. */
final class Mutations {
    private static final String[] SOUP = {
        "一、", "（一）", "1.", "①", "第", "期", "年", "月", "日", "%", "百分之", "万", "亿元", "至", "—", "报：", "送：", "同比增长", "其中", "“",
        "”", "《", "》", "（", "）", "市", "县", "省", "：", "。", "，", "、", "\n", "\r", "　", "\u0000", "\uD840", "十", "零", "点",
        "每", "近", "余", "【", "】", "编辑：", "来年", "上半年", "#", "---\n", "|", "0", "9", "."
    };
    private static final String[] OPENING = {"（", "“", "《", "【", "("};
    private static final int KINDS = 9;

    private final List<String> originals;
    private final Random random;

    Mutations(List<String> originals, long seed) {
        this.originals = originals;
        this.random = new Random(seed);
    }

    /** The bytes of the next spoilt bulletin. */
    byte[] next() {
        String text = any(originals);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            text = mutated(text, random.nextInt(KINDS));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            for (int flips = 1 + random.nextInt(8); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private String mutated(String text, int kind) {
        return switch (kind) {
            case 0 -> shuffled(text);
            case 1 -> insert(text, piece(any(originals)));
            case 2 -> text.replace(piece(text), "");
            case 3 -> insert(text, soup());
            case 4 -> insert(text, any(OPENING).repeat(1 + random.nextInt(400)));
            case 5 -> insert(text, String.valueOf(random.nextInt(10)).repeat(1 + random.nextInt(2000)));
            case 6 -> insert(text, any("一二三四五六七八九十百千万亿零点".split("")).repeat(1 + random.nextInt(1000)));
            case 7 -> text.replace(any(List.of("\n", "。", "”", "》", "）", "，")), "");
            default -> insert(text, any(SOUP).repeat(1 + random.nextInt(500)));
        };
    }

    private String shuffled(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private String soup() {
        StringBuilder soup = new StringBuilder();
        for (int words = 1 + random.nextInt(200); words > 0; words--) {
            soup.append(any(SOUP));
        }
        return soup.toString();
    }

    private String piece(String text) {
        int start = random.nextInt(text.length() + 1);
        return text.substring(start, start + random.nextInt(Math.min(600, text.length() - start) + 1));
    }

    private String insert(String text, String what) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String any(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
