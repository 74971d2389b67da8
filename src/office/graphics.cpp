#include "office/graphics.hpp"

#include "office/properties.hpp"

#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>

namespace office {

using namespace css;

uno::Reference<graphic::XGraphic> imageOf(const uno::Reference<uno::XComponentContext>& context,
                                          const std::string& svg) {
    const uno::Sequence<sal_Int8> bytes(reinterpret_cast<const sal_Int8*>(svg.data()),
                                        static_cast<sal_Int32>(svg.size()));
    const auto stream = io::SequenceInputStream::createStreamFromSequence(context, bytes);
    return graphic::GraphicProvider::create(context)->queryGraphic(
        sequence({property("InputStream", uno::Any(stream)),
                  property("MimeType", uno::Any(rtl::OUString("image/svg+xml")))}));
}

} // namespace office
