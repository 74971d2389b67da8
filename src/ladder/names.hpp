// Finding things by the names that people write.
#pragma once

#include <boost/container/small_vector.hpp>
#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ladder {

/// A name reduced to what tells it apart: without regard to case, accents, spacing, punctuation and the ways
/// in which Unicode writes the same letters ("ĳ", "ﬁ", full-width ones, "ı"). Punctuation counts where there
/// is no letter, so that "-5" and "5.5" are not taken for 5 and 55. Superscripts stay what they are, so that
/// "5²" is not taken for 52. Bytes that are not UTF-8 are kept as they are, and so match nothing.
std::string fold(std::string_view name);

/// Finds things by their names. The entries are positions of the things in a list that the owner keeps.
class NameIndex {
public:
    using Entries = boost::container::small_vector<std::uint32_t, 1>;

    /// Adds a name of `entry`. All names of an entry must be added one after the other. A name that folds to
    /// nothing is left out.
    void add(std::string_view name, std::uint32_t entry);

    /// The entries that have this name. Where none has, a footnote mark after it is left out: "Westhoek¹",
    /// "Westhoek (1)", "Westhoek 1)" and "Westhoek [1]" find what is called Westhoek, unless the mark could
    /// be a part of a name here: where there is also a "Westhoek 2" or a "Westhoek (2)".
    const Entries& find(std::string_view name) const;

    /// The entries that have this name as it is written, with its footnote mark.
    const Entries& findExactly(std::string_view name) const;

    /// An entry whose name is like another one.
    struct Near {
        std::size_t away; ///< the least edits from one to the other; 0 is the same name
        std::uint32_t entry;
    };

    /// The entries that `fits` accepts whose names are most like `name`, the best first, each once, and at
    /// most `limit` of them.
    std::vector<std::uint32_t> nearest(
        std::string_view name, std::size_t limit,
        const std::function<bool(std::uint32_t)>& fits = [](std::uint32_t) { return true; }) const;
    /// The same with how far away each is, to compare with those of another index.
    std::vector<Near> near(std::string_view name, std::size_t limit,
                           const std::function<bool(std::uint32_t)>& fits) const;

private:
    /// What can be seen of a name before its letters are compared.
    struct Outline {
        std::uint64_t letters; ///< a bit for each letter in it, of which some share one
        std::uint32_t begin;   ///< in `text_`
        std::uint32_t size;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    const Entries& findFolded(std::string_view key) const;

    boost::unordered_flat_map<std::string, Entries, Hash, std::equal_to<>> entries_; ///< by folded name
    std::vector<Outline> outlines_; ///< of all names; close together, because `nearest` looks at each
    std::string text_;              ///< all names, one after the other
    /// The names that there are with a number or a footnote mark behind them, without that.
    boost::unordered_flat_set<std::string, Hash, std::equal_to<>> numbered_;
};

} // namespace ladder
