// A .zip in memory: unpacked as if someone made it to do harm, and packed.
#pragma once

#include "ladder/package/defect.hpp"
#include "ladder/package/writer.hpp"

#include <boost/system/result.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

/// An archive of which each file has a name of its own that stays in the archive, and none is a link or needs
/// a password. Sizes that it declares are not believed: what is unpacked is counted.
class Archive {
public:
    static constexpr std::size_t mostFiles = 1000;

    /// Nothing where there are defects; they are those of the file `name`.
    static std::optional<Archive> open(std::string bytes, const std::string& name, Defects& defects);

    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    std::vector<std::string> names() const;

    /// The content of a file. All that is ever unpacked of an archive is at most `largestFile` bytes.
    boost::system::result<std::string, Message> unpack(const std::string& name);

private:
    class Impl;
    explicit Archive(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

/// The bytes of an archive of these files, the same at each call.
std::string pack(std::span<const File> files);

} // namespace ladder::package
