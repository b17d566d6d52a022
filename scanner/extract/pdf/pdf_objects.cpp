// A PDF's structure can be anything: every walk below is bounded in depth and number, and every
// stream is unpacked up to a limit only.
#include "scanner/extract/pdf/pdf_objects.h"

// Shared pointers as the standard has them, in the headers of qpdf too.
#define POINTERHOLDER_TRANSITION 4

#include <algorithm>
#include <cmath>
#include <exception>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>

namespace datakaart {
namespace {

// More than any honest page or form has; an endless list of them is a trap.
constexpr int k_most_annotations = 20'000;
// A field's value may stand in one of its parents.
constexpr int k_most_parents = 16;
// Drawings inside drawings.
constexpr int k_most_nested = 4;
constexpr std::size_t k_most_content = std::size_t{16} << 20;
constexpr std::size_t k_most_text = std::size_t{4} << 20;

// Keeps what is unpacked up to a limit, and ends the unpacking there.
class BoundedBuffer final : public Pipeline {
 public:
  explicit BoundedBuffer(std::uint64_t limit) : Pipeline("bounded", nullptr), limit_(limit) {}
  void write(unsigned char const* data, std::size_t size) override {
    if (bytes.size() + size > limit_) {
      overflowed = true;
      throw std::length_error("more than is wanted");
    }
    bytes.append(reinterpret_cast<const char*>(data), size);
  }
  void finish() override {}

  std::string bytes;
  bool overflowed = false;

 private:
  std::uint64_t limit_;
};

// False where the stream is damaged, too large or of an unknown coding; what came before is in
// `to`.
bool unpack(QPDFObjectHandle stream, BoundedBuffer& to) {
  bool attempted = false;
  try {
    const bool done = stream.pipeStreamData(&to, &attempted, 0, qpdf_dl_specialized, true);
    const bool decoded = attempted || !stream.getDict().hasKey("/Filter");
    return done && decoded && !to.overflowed;
  } catch (const std::exception&) {
    return false;
  }
}

// A text object: a string, or a stream of many lines.
void add_text(QPDFObjectHandle value, std::vector<std::string>& texts) {
  std::string text;
  if (value.isString()) text = value.getUTF8Value();
  if (value.isStream()) {
    BoundedBuffer buffer(k_most_text);
    static_cast<void>(unpack(value, buffer));
    text = QPDFObjectHandle::newString(buffer.bytes).getUTF8Value();
  }
  if (!text.empty()) texts.push_back(std::move(text));
}

// A value that may be one text or a list of them (chosen lines of a list box).
void add_texts(QPDFObjectHandle value, std::vector<std::string>& texts) {
  if (!value.isArray()) return add_text(value, texts);
  for (int i = 0; i < std::min(value.getArrayNItems(), k_most_annotations); ++i) {
    add_text(value.getArrayItem(i), texts);
  }
}

void add_action(QPDFObjectHandle action, std::vector<std::string>& links) {
  for (int i = 0; i < k_most_parents && action.isDictionary(); ++i) {
    add_text(action.getKey("/URI"), links);
    QPDFObjectHandle file = action.getKey("/F");
    if (file.isDictionary()) file = file.getKey(file.hasKey("/UF") ? "/UF" : "/F");
    add_text(file, links);
    action = action.getKey("/Next");
  }
}

// Counts what a page paints. The matrix tells how large the unit square, which every image fills,
// becomes on the page.
class DrawingReader final : public QPDFObjectHandle::ParserCallbacks {
 public:
  DrawingReader(QPDF& pdf, QPDFObjectHandle resources, QPDFMatrix matrix, int nested,
                PdfDrawing& drawing)
      : pdf_(pdf), resources_(resources), matrix_(matrix), nested_(nested), drawing_(drawing) {}

  void handleObject(QPDFObjectHandle object) override {
    if (object.isInlineImage()) return image();
    if (!object.isOperator()) {
      if (operands_.size() < 16) operands_.push_back(object);
      return;
    }
    apply(object.getOperatorValue());
    operands_.clear();
  }
  void handleEOF() override {}

 private:
  void apply(const std::string& name) {
    if (name == "q" && saved_.size() < 256) saved_.push_back(matrix_);
    if (name == "Q" && !saved_.empty()) {
      matrix_ = saved_.back();
      saved_.pop_back();
    }
    if (name == "cm" && operands_.size() == 6) matrix_.concat(operand_matrix());
    if (name == "Do" && !operands_.empty()) object(operands_.back());
    static const std::set<std::string> k_paints = {"f", "F",  "f*", "B", "B*",
                                                   "b", "b*", "S",  "s", "sh"};
    if (k_paints.count(name) != 0) ++drawing_.paths;
  }

  QPDFMatrix operand_matrix() {
    const auto number = [this](std::size_t i) {
      return operands_[i].isNumber() ? operands_[i].getNumericValue() : 0.0;
    };
    return {number(0), number(1), number(2), number(3), number(4), number(5)};
  }

  void object(QPDFObjectHandle name) {
    if (!name.isName() || !resources_.isDictionary()) return;
    QPDFObjectHandle objects = resources_.getKey("/XObject");
    if (!objects.isDictionary()) return;
    QPDFObjectHandle target = objects.getKey(name.getName());
    if (!target.isStream()) return;
    QPDFObjectHandle kind = target.getDict().getKey("/Subtype");
    if (kind.isName() && kind.getName() == "/Image") image();
    if (kind.isName() && kind.getName() == "/Form" && nested_ < k_most_nested) form(target);
  }

  void image() {
    ++drawing_.images;
    const double area = std::abs(matrix_.a * matrix_.d - matrix_.b * matrix_.c);
    drawing_.largest_image = std::max(drawing_.largest_image, area);
  }

  void form(QPDFObjectHandle target) {
    BoundedBuffer buffer(k_most_content);
    static_cast<void>(unpack(target, buffer));
    QPDFMatrix matrix = matrix_;
    if (QPDFObjectHandle own = target.getDict().getKey("/Matrix"); own.isArray()) {
      matrix.concat(QPDFMatrix(own.getArrayAsMatrix()));
    }
    QPDFObjectHandle resources = target.getDict().getKey("/Resources");
    DrawingReader inner(pdf_, resources.isDictionary() ? resources : resources_, matrix,
                        nested_ + 1, drawing_);
    QPDFObjectHandle::parseContentStream(QPDFObjectHandle::newStream(&pdf_, buffer.bytes), &inner);
  }

  QPDF& pdf_;
  QPDFObjectHandle resources_;
  QPDFMatrix matrix_;
  int nested_;
  PdfDrawing& drawing_;
  std::vector<QPDFMatrix> saved_;
  std::vector<QPDFObjectHandle> operands_;
};

}  // namespace

struct PdfObjects::Impl {
  void add_field(QPDFObjectHandle field, std::vector<std::string>& fields);
  void add_annotation(QPDFObjectHandle annotation, PdfPage& page);
  void add_other_fields(QPDFObjectHandle field, int nested, std::vector<std::string>& fields);
  void add_files(std::vector<QPDFObjectHandle>& files);

  QPDF pdf;
  std::vector<QPDFPageObjectHelper> pages;
  std::set<QPDFObjGen> fields_seen;
  int fields_walked = 0;
};

void PdfObjects::Impl::add_field(QPDFObjectHandle field, std::vector<std::string>& fields) {
  for (int i = 0; i < k_most_parents && field.isDictionary(); ++i) {
    QPDFObjectHandle value = field.getKey("/V");
    if (!value.isNull()) {
      fields_seen.insert(field.getObjGen());
      return add_texts(value, fields);
    }
    field = field.getKey("/Parent");
  }
}

void PdfObjects::Impl::add_annotation(QPDFObjectHandle annotation, PdfPage& page) {
  if (!annotation.isDictionary()) return;
  add_text(annotation.getKey("/Contents"), page.notes);
  QPDFObjectHandle kind = annotation.getKey("/Subtype");
  if (kind.isName() && kind.getName() == "/Widget") {
    add_field(annotation, page.fields);
  } else {
    add_text(annotation.getKey("/T"), page.notes);  // who wrote the note; of a field, its name
  }
  add_action(annotation.getKey("/A"), page.links);
}

void PdfObjects::Impl::add_other_fields(QPDFObjectHandle field, int nested,
                                        std::vector<std::string>& fields) {
  if (!field.isDictionary() || nested > k_most_parents) return;
  if (++fields_walked > k_most_annotations) return;
  if (fields_seen.insert(field.getObjGen()).second) add_texts(field.getKey("/V"), fields);
  QPDFObjectHandle kids = field.getKey("/Kids");
  for (int i = 0; kids.isArray() && i < std::min(kids.getArrayNItems(), k_most_annotations); ++i) {
    add_other_fields(kids.getArrayItem(i), nested + 1, fields);
  }
}

// Attached to the document, and pinned on its pages.
void PdfObjects::Impl::add_files(std::vector<QPDFObjectHandle>& files) {
  for (const auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
    files.push_back(file->getObjectHandle());
  }
  for (QPDFPageObjectHelper& page : pages) {
    QPDFObjectHandle all = page.getObjectHandle().getKey("/Annots");
    for (int i = 0; all.isArray() && i < std::min(all.getArrayNItems(), k_most_annotations); ++i) {
      QPDFObjectHandle annotation = all.getArrayItem(i);
      if (annotation.isDictionary() && annotation.getKey("/FS").isDictionary()) {
        files.push_back(annotation.getKey("/FS"));
      }
    }
  }
}

PdfObjects::PdfObjects(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PdfObjects::~PdfObjects() = default;

std::unique_ptr<PdfObjects> PdfObjects::open(std::string_view bytes) {
  try {
    auto impl = std::make_unique<Impl>();
    impl->pdf.setSuppressWarnings(true);
    impl->pdf.processMemoryFile("pdf", bytes.data(), bytes.size());
    impl->pages = QPDFPageDocumentHelper(impl->pdf).getAllPages();
    return std::unique_ptr<PdfObjects>(new PdfObjects(std::move(impl)));
  } catch (const std::exception&) {
    return nullptr;
  }
}

PdfPage PdfObjects::page(std::size_t index) {
  PdfPage page;
  if (index >= impl_->pages.size()) return page;
  try {
    QPDFObjectHandle all = impl_->pages[index].getObjectHandle().getKey("/Annots");
    for (int i = 0; all.isArray() && i < std::min(all.getArrayNItems(), k_most_annotations); ++i) {
      impl_->add_annotation(all.getArrayItem(i), page);
    }
  } catch (const std::exception&) {
    // What was found before stays.
  }
  return page;
}

PdfDrawing PdfObjects::drawing(std::size_t index) {
  PdfDrawing drawing;
  if (index >= impl_->pages.size()) return drawing;
  try {
    QPDFPageObjectHelper& page = impl_->pages[index];
    BoundedBuffer content(k_most_content);
    try {
      page.pipeContents(&content);
    } catch (const std::exception&) {
      // The beginning says enough.
    }
    DrawingReader reader(impl_->pdf, page.getAttribute("/Resources", false), {}, 0, drawing);
    QPDFObjectHandle::parseContentStream(QPDFObjectHandle::newStream(&impl_->pdf, content.bytes),
                                         &reader);
    QPDFObjectHandle box = page.getCropBox();
    if (!box.isRectangle()) return drawing;
    const auto sides = box.getArrayAsRectangle();
    const double area = std::abs((sides.urx - sides.llx) * (sides.ury - sides.lly));
    drawing.largest_image = area > 0 ? drawing.largest_image / area : 0;
  } catch (const std::exception&) {
    // What was counted before stays.
  }
  return drawing;
}

std::vector<std::string> PdfObjects::other_fields() {
  std::vector<std::string> fields;
  try {
    QPDFObjectHandle form = impl_->pdf.getRoot().getKey("/AcroForm");
    QPDFObjectHandle all = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle();
    if (!form.isDictionary() || !all.isArray()) return fields;
    for (int i = 0; i < std::min(all.getArrayNItems(), k_most_annotations); ++i) {
      impl_->add_other_fields(all.getArrayItem(i), 0, fields);
    }
  } catch (const std::exception&) {
    // What was found before stays.
  }
  return fields;
}

std::string PdfObjects::form_data() {
  try {
    QPDFObjectHandle form = impl_->pdf.getRoot().getKey("/AcroForm");
    if (!form.isDictionary()) return {};
    QPDFObjectHandle xfa = form.getKey("/XFA");
    // One stream, or pairs of a name and a stream.
    for (int i = 0; xfa.isArray() && i + 1 < xfa.getArrayNItems(); i += 2) {
      QPDFObjectHandle name = xfa.getArrayItem(i);
      if (!name.isString() || name.getStringValue() != "datasets") continue;
      xfa = xfa.getArrayItem(i + 1);
      break;
    }
    if (!xfa.isStream()) return {};
    BoundedBuffer buffer(k_most_content);
    static_cast<void>(unpack(xfa, buffer));
    return std::move(buffer.bytes);
  } catch (const std::exception&) {
    return {};
  }
}

tl::expected<void, Problem> PdfObjects::attachments(std::uint64_t limit,
                                                    const TakeAttachment& take) {
  std::vector<QPDFObjectHandle> files;
  try {
    impl_->add_files(files);
  } catch (const std::exception&) {
    // What was found before is read.
  }
  std::set<QPDFObjGen> seen;
  for (const QPDFObjectHandle& file : files) {
    Attachment attachment{"attachment", {}, {Reason::damaged, DetailCode::cannot_be_unpacked}};
    try {
      QPDFFileSpecObjectHelper spec(file);
      QPDFObjectHandle stream = spec.getEmbeddedFileStream();
      if (!stream.isStream() || !seen.insert(stream.getObjGen()).second) continue;
      if (std::string name = spec.getFilename(); !name.empty()) attachment.name = std::move(name);
      BoundedBuffer buffer(limit);
      if (unpack(stream, buffer)) attachment.problem = {};
      if (buffer.overflowed) {
        attachment.problem = {Reason::limit_buffered, {DetailCode::more_to_hold, limit}};
      }
      attachment.bytes = std::move(buffer.bytes);
    } catch (const std::exception&) {
      // It is told as damaged.
    }
    if (auto taken = take(std::move(attachment)); !taken) return taken;
  }
  return {};
}

}  // namespace datakaart
