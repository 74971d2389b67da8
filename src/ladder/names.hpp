// Finding things by the names that people write.
#pragma once

#include <boost/container/small_vector.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ladder {

/// A name reduced to what tells it apart: without regard to case, accents, spacing and punctuation.
/// Punctuation counts where there is no letter, so that "-5" and "5.5" are not taken for 5 and 55.
/// Bytes that are not UTF-8 are kept as they are, and so match nothing.
std::string fold(std::string_view name);

/// Finds things by their names. The entries are positions of the things in a list that the owner keeps.
class NameIndex {
public:
    using Entries = boost::container::small_vector<std::uint32_t, 1>;

    /// Adds a name of `entry`. All names of an entry must be added one after the other. A name that folds to
    /// nothing is left out.
    void add(std::string_view name, std::uint32_t entry);

    /// The entries that have this name.
    const Entries& find(std::string_view name) const;

    /// The entries that `fits` accepts whose names are most like `name`, the best first, each once, and at
    /// most `limit` of them.
    std::vector<std::uint32_t> nearest(
        std::string_view name, std::size_t limit,
        const std::function<bool(std::uint32_t)>& fits = [](std::uint32_t) { return true; }) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    boost::unordered_flat_map<std::string, Entries, Hash, std::equal_to<>> entries_; ///< by folded name
};

} // namespace ladder
