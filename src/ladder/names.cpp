#include "ladder/names.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace ladder {
namespace {

bool isLetter(utf8proc_int32_t character) {
    const auto category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isPunctuation(utf8proc_int32_t character) {
    const auto category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO;
}

bool isSpacing(utf8proc_int32_t character) {
    const auto category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_CF;
}

/// A superscript or a subscript, such as a footnote mark.
bool isRaised(utf8proc_int32_t character) {
    const auto type = utf8proc_get_property(character)->decomp_type;
    return type == UTF8PROC_DECOMP_TYPE_SUPER || type == UTF8PROC_DECOMP_TYPE_SUB;
}

/// The letter for which another one stands: LOWER of a Turkish office makes a "ı" of an "I".
utf8proc_int32_t plain(utf8proc_int32_t character) {
    constexpr utf8proc_int32_t dotlessI = 0x131;
    return character == dotlessI ? 'i' : character;
}

/// Decomposes a name into characters of one case without marks. Returns false where it is not UTF-8.
bool decompose(std::string_view name, std::vector<utf8proc_int32_t>& characters) {
    constexpr unsigned options =
        UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_LUMP;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(name.data());
    const auto* const end = bytes + name.size();
    characters.reserve(name.size());
    while (bytes != end) {
        utf8proc_int32_t character = 0;
        const auto size = utf8proc_iterate(bytes, end - bytes, &character);
        if (size <= 0)
            return false;
        bytes += size;
        const auto all = isRaised(character) ? options : options | UTF8PROC_COMPAT;
        std::array<utf8proc_int32_t, 32> parts; // no character decomposes into more than 18
        int boundary = 0;
        const auto count = utf8proc_decompose_char(character, parts.data(), parts.size(),
                                                   static_cast<utf8proc_option_t>(all), &boundary);
        if (count < 0 || count > static_cast<utf8proc_ssize_t>(parts.size()))
            return false;
        std::transform(parts.begin(), parts.begin() + count, std::back_inserter(characters), plain);
    }
    return true;
}

std::string encode(const std::vector<utf8proc_int32_t>& characters) {
    std::string text;
    text.reserve(characters.size());
    for (const auto character : characters) {
        utf8proc_uint8_t bytes[4];
        const auto size = utf8proc_encode_char(character, bytes);
        text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    }
    return text;
}

/// What Unicode says of each character of ASCII, looked up once.
struct AsciiFolding {
    std::array<char, 128> lower{};
    std::array<bool, 128> letter{};
    std::array<bool, 128> punctuation{};
    std::array<bool, 128> spacing{};

    AsciiFolding() {
        for (std::size_t i = 0; i < lower.size(); ++i) {
            const auto character = static_cast<utf8proc_int32_t>(i);
            lower[i] = static_cast<char>(utf8proc_tolower(character));
            letter[i] = isLetter(character);
            punctuation[i] = isPunctuation(character);
            spacing[i] = isSpacing(character);
        }
    }
};

/// Folds a name in ASCII as fold() folds any name, but ten times as fast, because a sheet asks for such names
/// a million times. Returns false where the name is not ASCII.
template<class Key>
bool foldAscii(std::string_view name, Key& key) {
    static const AsciiFolding folding;
    bool hasLetter = false;
    bool hasPunctuation = false;
    for (const char character : name) {
        if ((character & 0x80) != 0)
            return false;
        const auto i = static_cast<unsigned char>(character);
        if (folding.spacing[i])
            continue;
        hasLetter |= folding.letter[i];
        hasPunctuation |= folding.punctuation[i];
        key.push_back(folding.lower[i]);
    }
    if (hasLetter && hasPunctuation) {
        const auto isDropped = [&](char character) {
            return folding.punctuation[static_cast<unsigned char>(character)];
        };
        key.erase(std::remove_if(key.begin(), key.end(), isDropped), key.end());
    }
    return true;
}

/// In bytes after folding. A longer text is no misspelt name, and comparing it would cost time.
constexpr std::size_t longestMisspelling = 200;

/// A bit for each letter of a text. Letters have bits of their own; other characters share 32.
std::uint64_t lettersIn(std::string_view text) {
    std::uint64_t letters = 0;
    for (const auto character : text) {
        const auto byte = static_cast<unsigned char>(character);
        const bool isLetter = byte >= 'a' && byte <= 'z';
        letters |= std::uint64_t{1} << ((byte & 31U) + (isLetter ? 0U : 32U));
    }
    return letters;
}

/// Measures how far known names are from what was written.
class Nearness {
public:
    explicit Nearness(std::string_view written)
        : written_(written)
        , letters_(lettersIn(written)) {
        for (std::size_t i = 0; i < std::min(written.size(), wordSize); ++i)
            places_[static_cast<unsigned char>(written[i])] |= std::uint64_t{1} << i;
    }

    /// 0 is the name itself, 1 a part of it ("werkplek"), then it counts edits. Nothing where the name is too
    /// far away to be meant, or further than `most`.
    std::optional<std::size_t> distance(std::string_view known, std::uint64_t letters,
                                        std::size_t most) const {
        if (written_ == known)
            return 0;
        const auto longer = std::max(written_.size(), known.size());
        const auto shorter = std::min(written_.size(), known.size());
        const auto furthest = std::min(1 + longer / 4, most);
        if (furthest == 0)
            return std::nullopt;
        const bool canBePart = written_.size() >= 3 && (letters_ & ~letters) == 0;
        if (canBePart && known.find(written_) != std::string_view::npos)
            return 1;
        // One edit takes away one wrong letter at most, and adds one that lacks.
        const auto wrong = static_cast<std::size_t>(std::popcount(letters_ & ~letters));
        const auto lacking = static_cast<std::size_t>(std::popcount(letters & ~letters_));
        if (std::max({wrong, lacking, longer - shorter}) > furthest)
            return std::nullopt;
        const auto edits = written_.size() <= wordSize ? editsInAWord(known) : editsInRows(known);
        return edits <= furthest ? std::optional(edits) : std::nullopt;
    }

private:
    static constexpr std::size_t wordSize = 64;

    /// Levenshtein distance: the least number of letters to insert, remove or replace. The algorithm of Myers
    /// (1999) in the form of Hyyrö (2003): it keeps a whole column of the usual table in two words, of which
    /// a bit says whether the number below is one more or one less. Debian has no C++ library for it.
    std::size_t editsInAWord(std::string_view known) const {
        if (written_.empty())
            return known.size();
        const auto last = std::uint64_t{1} << (written_.size() - 1);
        auto more = ~std::uint64_t{0};
        std::uint64_t less = 0;
        auto edits = written_.size();
        for (const auto character : known) {
            const auto places = places_[static_cast<unsigned char>(character)];
            const auto diagonal = (((places & more) + more) ^ more) | places | less;
            auto moreAside = less | ~(diagonal | more);
            auto lessAside = diagonal & more;
            edits += (moreAside & last) != 0 ? 1 : 0;
            edits -= (lessAside & last) != 0 ? 1 : 0;
            moreAside = (moreAside << 1U) | 1U;
            lessAside <<= 1U;
            more = lessAside | ~(diagonal | moreAside);
            less = moreAside & diagonal;
        }
        return edits;
    }

    /// The same for a longer text, in rows of the usual table.
    std::size_t editsInRows(std::string_view known) const {
        std::array<std::size_t, longestMisspelling + 1> row{};
        std::iota(row.begin(), row.begin() + written_.size() + 1, std::size_t{0});
        for (std::size_t i = 0; i < known.size(); ++i) {
            auto diagonal = row[0];
            row[0] = i + 1;
            for (std::size_t j = 0; j < written_.size(); ++j) {
                const auto replaced = diagonal + (known[i] == written_[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
            }
        }
        return row[written_.size()];
    }

    std::string_view written_;
    std::uint64_t letters_;
    std::array<std::uint64_t, 256> places_{}; ///< of each byte in what was written, a bit for each
};

/// The best entries that were found so far, each once.
class Best {
public:
    explicit Best(std::size_t limit)
        : limit_(limit) {}

    /// How far away one may be that is still of use.
    std::size_t furthest() const {
        return found_.size() < limit_ ? std::numeric_limits<std::size_t>::max() : found_.back().first;
    }

    void add(std::size_t away, std::uint32_t entry) {
        const std::pair candidate(away, entry);
        const auto same = std::find_if(found_.begin(), found_.end(),
                                       [&](const auto& each) { return each.second == entry; });
        if (same != found_.end()) {
            if (*same <= candidate)
                return;
            found_.erase(same);
        }
        found_.insert(std::lower_bound(found_.begin(), found_.end(), candidate), candidate);
        if (found_.size() > limit_)
            found_.pop_back();
    }

    std::vector<NameIndex::Near> found() const {
        std::vector<NameIndex::Near> found;
        for (const auto& [away, entry] : found_)
            found.push_back({away, entry});
        return found;
    }

private:
    std::size_t limit_;
    std::vector<std::pair<std::size_t, std::uint32_t>> found_; ///< the nearest first
};

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// A folded name without the number behind it, which may be none.
std::string_view withoutNumber(std::string_view key) {
    while (!key.empty() && isDigit(key.back()))
        key.remove_suffix(1);
    return key;
}

/// Removes "(1)", "[1]" or "1)" from the end of a text, with the spaces before it.
std::string_view withoutBracketedNumber(std::string_view text) {
    const auto trimmed = [](std::string_view part) {
        const auto last = part.find_last_not_of(" \t\r\n");
        return part.substr(0, last == std::string_view::npos ? 0 : last + 1);
    };
    auto rest = trimmed(text);
    if (!rest.ends_with(')') && !rest.ends_with(']'))
        return text;
    const char opening = rest.back() == ')' ? '(' : '[';
    rest.remove_suffix(1);
    const auto number = rest.size() - withoutNumber(rest).size();
    if (number == 0)
        return text;
    rest.remove_suffix(number);
    if (rest.ends_with(opening))
        rest.remove_suffix(1);
    else if (opening == '[')
        return text;
    return trimmed(rest);
}

/// A name without the footnote marks that it may have: superscripts that are no letters, and a number in
/// brackets behind it. The same name where it has none, or no letter.
std::string withoutFootnoteMarks(std::string_view name) {
    const auto unbracketed = withoutBracketedNumber(name);
    const auto isAscii = [](char character) { return (character & 0x80) == 0; };
    if (unbracketed == name && std::all_of(name.begin(), name.end(), isAscii))
        return std::string(name);
    std::string unmarked;
    bool hasLetter = false;
    for (std::size_t i = 0; i < unbracketed.size();) {
        utf8proc_int32_t character = 0;
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(unbracketed.data() + i);
        const auto size =
            utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(unbracketed.size() - i), &character);
        if (size <= 0)
            return std::string(name);
        hasLetter |= isLetter(character);
        if (!isRaised(character) || isLetter(character))
            unmarked.append(unbracketed, i, static_cast<std::size_t>(size));
        i += static_cast<std::size_t>(size);
    }
    return hasLetter ? unmarked : std::string(name);
}

} // namespace

std::string fold(std::string_view name) {
    if (std::string key; foldAscii(name, key))
        return key;
    std::vector<utf8proc_int32_t> characters;
    if (!decompose(name, characters))
        return std::string(name);
    std::erase_if(characters, isSpacing);
    if (std::any_of(characters.begin(), characters.end(), isLetter))
        std::erase_if(characters, isPunctuation);
    return encode(characters);
}

void NameIndex::add(std::string_view name, std::uint32_t entry) {
    auto key = fold(name);
    if (key.empty())
        return;
    const auto [place, isNew] = entries_.try_emplace(key);
    if (isNew) {
        outlines_.push_back({lettersIn(key), static_cast<std::uint32_t>(text_.size()),
                             static_cast<std::uint32_t>(key.size())});
        text_ += key;
        if (const auto stem = withoutNumber(key); stem.size() < key.size() && !numbered_.contains(stem))
            numbered_.emplace(stem);
        if (const auto unmarked = withoutFootnoteMarks(name); unmarked != name)
            numbered_.insert(fold(unmarked));
    }
    auto& entries = place->second;
    if (entries.empty() || entries.back() != entry)
        entries.push_back(entry);
}

const NameIndex::Entries& NameIndex::findFolded(std::string_view key) const {
    static const Entries none;
    const auto found = entries_.find(key);
    return found == entries_.end() ? none : found->second;
}

const NameIndex::Entries& NameIndex::findExactly(std::string_view name) const {
    boost::container::small_vector<char, 64> key; // no allocation for a name of usual length
    return foldAscii(name, key) ? findFolded(std::string_view(key.data(), key.size()))
                                : findFolded(fold(name));
}

const NameIndex::Entries& NameIndex::find(std::string_view name) const {
    const auto& found = findExactly(name);
    if (!found.empty())
        return found;
    const auto unmarked = withoutFootnoteMarks(name);
    if (unmarked == name)
        return found;
    const auto stem = fold(unmarked);
    return numbered_.contains(stem) ? found : findFolded(stem);
}

std::vector<NameIndex::Near> NameIndex::near(std::string_view name, std::size_t limit,
                                             const std::function<bool(std::uint32_t)>& fits) const {
    const auto written = fold(name);
    if (written.size() > longestMisspelling || limit == 0)
        return {};
    const Nearness nearness(written);
    Best best(limit);
    for (const auto& outline : outlines_) {
        const auto known = std::string_view(text_).substr(outline.begin, outline.size);
        const auto away = nearness.distance(known, outline.letters, best.furthest());
        if (!away)
            continue;
        for (const auto entry : findFolded(known)) {
            if (fits(entry))
                best.add(*away, entry);
        }
    }
    return best.found();
}

std::vector<std::uint32_t> NameIndex::nearest(std::string_view name, std::size_t limit,
                                              const std::function<bool(std::uint32_t)>& fits) const {
    std::vector<std::uint32_t> entries;
    for (const auto& found : near(name, limit, fits))
        entries.push_back(found.entry);
    return entries;
}

} // namespace ladder
